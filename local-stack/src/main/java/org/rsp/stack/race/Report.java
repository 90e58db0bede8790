package org.rsp.stack.race;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of it all. Only a race that was run counts; one that was interrupted has fewer, and says so.
 *
 * @param ended why not all were run, if not all were
 * @param unsent events that had not left for Kafka when the race gave up waiting for them
 * @param violations what was not as promised, each in a sentence with what was answered and what is stored
 */
record Report(
        long seed,
        @Nullable String ended,
        long seconds,
        Map<SafetyAct, DepartureTally.Line> departures,
        DepartureTally.Line allDepartures,
        LeavingTally returns,
        Map<Fault, Moments.Seen> moments,
        Tally transfers,
        Tally decisions,
        Map<Fault, Integer> faults,
        int unsent,
        List<String> violations) {

    private static final int SHOWN = 20;

    boolean isAsPromised() {
        return violations.isEmpty() && unsent == 0 && ended == null;
    }

    String json() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON", e);
        }
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("A departure against an act for the person's safety");
        lines.add(
                row("act", "races", "met", "consumed", "voided", "late+alarm", "unknown*", "violations", "ms", "ms**"));
        departures.forEach((act, of) -> lines.add(row(act.name().toLowerCase(Locale.ROOT), of)));
        lines.add(row("all", allDepartures));
        lines.add("");
        lines.add("A departure through returns-service against a claim in caseload-service");
        lines.add(row(
                "",
                "races",
                "met",
                "departed",
                "by event",
                "stayed",
                "late+alarm",
                "unknown*",
                "violations",
                "ms",
                "ms**"));
        lines.add(row("a departure, and a claim", returns));
        lines.add("");
        lines.add("Where these departures stood when a fault was at work");
        lines.add(row("", headings()));
        moments.forEach((fault, of) -> lines.add(row(fault.words(), cells(of))));
        lines.add(notMet());
        lines.add("");
        lines.add("Two at one moment, of whom one wins");
        lines.add(row("", "races", "met", "first won", "unknown*", "violations"));
        lines.add(row("an offer is revoked, and accepted", transfers));
        lines.add(row("a claim is decided twice", decisions));
        lines.add("");
        lines.add("Faults");
        faults.forEach((fault, times) -> lines.add(row(fault.words(), times)));
        lines.add("");
        lines.add(
                "met: both were on their way at one time. * At first nobody could know what became of it; it was learnt by asking"
                        + " again with the same key.");
        lines.add(
                "ms: the longest time that an act took in a round without a fault. ** In a round with one, beside the fault's own time.");
        lines.add("%d s, seed %d; events not sent: %d; violations: %d"
                .formatted(seconds, seed, unsent, violations.size()));
        if (ended != null) {
            lines.add("Not all were run: " + ended);
        }
        violations.stream().limit(SHOWN).forEach(each -> lines.add("VIOLATION " + each));
        return String.join("\n", lines);
    }

    private static String row(String name, Object... cells) {
        var row = new StringBuilder(String.format(Locale.ROOT, "  %-54s", name));
        for (var cell : cells) {
            row.append(String.format(Locale.ROOT, "%11s", cell));
        }
        return row.toString();
    }

    private String notMet() {
        var missed = moments.entrySet().stream()
                .filter(each -> !each.getValue().missed().isEmpty())
                .map(each -> each.getKey().words() + " ("
                        + each.getValue().missed().stream().map(Moment::words).collect(Collectors.joining(", ")) + ")")
                .toList();
        return missed.isEmpty() ? "Each of them has met with each step." : "Not met with: " + String.join("; ", missed);
    }

    private static Object[] headings() {
        return Stream.concat(Stream.of("faults"), Stream.of(Moment.values()).map(Moment::words))
                .toArray();
    }

    private static Object[] cells(Moments.Seen of) {
        return Stream.concat(Stream.of(of.times()), Stream.of(Moment.values()).map(moment -> of.departures()
                        .getOrDefault(moment, 0)))
                .toArray();
    }

    private static String row(String name, LeavingTally of) {
        return row(
                name,
                of.races(),
                of.met(),
                of.departed(),
                of.byEvent(),
                of.stayed(),
                of.late(),
                of.resolved(),
                of.violations(),
                of.longest(),
                of.longestBeside());
    }

    private static String row(String name, DepartureTally.Line of) {
        return row(
                name,
                of.races(),
                of.met(),
                of.consumed(),
                of.voided(),
                of.late(),
                of.resolved(),
                of.violations(),
                of.longest(),
                of.longestBeside());
    }

    private static String row(String name, Tally of) {
        return row(name, of.races(), of.met(), of.first(), of.resolved(), of.violations());
    }
}
