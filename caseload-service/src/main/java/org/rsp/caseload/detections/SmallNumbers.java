package org.rsp.caseload.detections;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** DET-2: what is too few to be told, so that nobody is found among the counts; nor is it told by what is left of a sum. */
final class SmallNumbers {

    static final long FEWEST = 10;

    private SmallNumbers() {}

    /** With the small ones untold, and with them the next ones, until those that are untold are several and together no small number. */
    static List<DetectionCount> untold(List<Counted> counts) {
        var hidden = new TreeSet<String>();
        long sum = 0;
        var fewestFirst = counts.stream()
                .sorted(Comparator.comparingLong(Counted::persons).thenComparing(Counted::of))
                .toList();
        for (var count : fewestFirst) {
            boolean tellsOfOthers = !hidden.isEmpty() && (hidden.size() == 1 || sum < FEWEST);
            if (count.persons() < FEWEST || tellsOfOthers) {
                hidden.add(count.of());
                sum += count.persons();
            }
        }
        return counts.stream()
                .map(count -> new DetectionCount(count.of(), hidden.contains(count.of()) ? null : count.persons()))
                .toList();
    }

    /** A sum before it is known whether it may be told. */
    record Counted(String of, long persons) {}
}
