package org.rsp.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two results side by side. Ratios can be compared between machines; costs only where the machine is the same. */
final class Comparison {

    private final Result before;
    private final Result now;

    Comparison(Result before, Result now) {
        this.before = before;
        this.now = now;
    }

    /**
     * A figure then and now.
     *
     * @param change now as a part of then: 1.10 is a tenth more
     */
    record Line(String what, double then, double now, double change) {}

    /** Those that both have, in the order of now. */
    List<Line> findings() {
        var then = before.findings().stream()
                .filter(Finding::isMeasured)
                .collect(Collectors.toMap(Finding::key, Finding::value, (first, _) -> first));
        return now.findings().stream()
                .filter(Finding::isMeasured)
                .flatMap(finding -> line(finding.key(), then.get(finding.key()), finding.value()))
                .toList();
    }

    /** Milliseconds of CPU that the service and the database take for each operation. */
    List<Line> costs() {
        var then = before.costs().stream()
                .collect(Collectors.toMap(Cost::key, cost -> cost.cpu().ofWork(), (first, _) -> first));
        return now.costs().stream()
                .flatMap(cost -> line(
                        cost.key() + ", CPU ms each",
                        then.get(cost.key()),
                        cost.cpu().ofWork()))
                .toList();
    }

    private static Stream<Line> line(String what, @Nullable Double then, double now) {
        return then == null ? Stream.empty() : Stream.of(new Line(what, then, now, now / then));
    }

    boolean isOfOneMachine() {
        return before.machine().equals(now.machine()) && before.cases() == now.cases();
    }

    String text() {
        var lines = new StringBuilder("\nAgainst the result of " + before.at() + "\n");
        lines.append(String.format(Locale.ROOT, "  %-74s %10s %10s %8s%n", "", "then", "now", "change"));
        findings().forEach(line -> lines.append(row(line)));
        if (isOfOneMachine()) {
            costs().forEach(line -> lines.append(row(line)));
        } else {
            lines.append("  CPU for each operation is not compared: another machine, or another number of cases.\n");
        }
        return lines.toString();
    }

    private static String row(Line line) {
        return String.format(
                Locale.ROOT, "  %-74s %10.3f %10.3f %7.2fx%n", line.what(), line.then(), line.now(), line.change());
    }
}
