package org.rsp.benchmarks;

import java.util.Locale;
import java.util.stream.Collectors;

/** The tables that a person reads. */
final class Report {

    private Report() {}

    static String text(Result result) {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%nMedians of %d rounds of %d s each, in turns; %,d cases in the database; 16 connections; %d cores%n%n",
                result.rounds(),
                result.seconds(),
                result.cases(),
                result.machine().cores()));
        text.append(String.format(Locale.ROOT, "  %-4s %-66s %10s %9s  %-5s%n", "", "", "value", "bar", ""));
        result.findings().forEach(finding -> text.append(row(finding)));
        text.append(String.format(
                Locale.ROOT,
                "%n  %-4s %-38s %9s %8s %8s   %s%n",
                "",
                "each operation",
                "per s",
                "p50 ms",
                "p99 ms",
                "CPU ms of service, gateway, database, Kafka, generator (its share)"));
        result.costs().forEach(cost -> text.append(row(cost)));
        text.append("\n  p50 of pgbench is its average. A MISS stays one until it is mended.\n");
        return text.toString();
    }

    private static String row(Finding finding) {
        var value = finding.isMeasured()
                ? String.format(Locale.ROOT, "%.2f %s", finding.value(), finding.unit())
                        .strip()
                : "–";
        var bar = finding.bar() == null
                ? ""
                : String.format(Locale.ROOT, "%s %.2f", finding.ceiling() ? "≤" : "≥", finding.bar());
        var rounds = finding.rounds().size() < 2
                ? ""
                : finding.rounds().stream()
                        .map(round -> String.format(Locale.ROOT, "%.2f", round))
                        .collect(Collectors.joining(" ", "[", "] "));
        return String.format(
                Locale.ROOT,
                "  %-4s %-66s %10s %9s  %-5s %s%s%n",
                finding.id(),
                finding.what(),
                value,
                bar,
                finding.verdict(),
                rounds,
                finding.detail());
    }

    private static String row(Cost cost) {
        return String.format(
                Locale.ROOT,
                "  %-4s %-38s %9.0f %8.2f %8.2f   %6.3f %6.3f %6.3f %6.3f %6.3f (%.0f %%)%n",
                cost.id(),
                cost.contender(),
                cost.rate(),
                cost.middle(),
                cost.slow(),
                cost.cpu().service(),
                cost.cpu().gateway(),
                cost.cpu().database(),
                cost.cpu().kafka(),
                cost.cpu().generator(),
                100 * cost.generatorShare());
    }
}
