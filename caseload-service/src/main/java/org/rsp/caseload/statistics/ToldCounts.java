package org.rsp.caseload.statistics;

import static org.rsp.platform.access.FieldClass.P0;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.statistics.CountTable;

/**
 * What is told of one group, or of all. A count that is kept back is not there; a rate, and the median, only where all counts that it rests on are told
 * and are many enough (STA-3).
 *
 * @param pending to the nearest five: with exact ones, one quarter less another would tell what a table does not
 * @param recognitionRate in per cent of what was decided on the merits, as are those of protection and of rejection
 * @param closureRate in per cent of all that ended
 */
record ToldCounts(
        @Classified(P0) String group,
        @Classified(P0) @Nullable Long firstTime,
        @Classified(P0) @Nullable Long repeated,
        @Classified(P0) @Nullable Long lodged,
        @Classified(P0) @Nullable Long recognised,
        @Classified(P0) @Nullable Long complementary,
        @Classified(P0) @Nullable Long rejected,
        @Classified(P0) @Nullable Long otherwiseClosed,
        @Classified(P0) @Nullable Long decided,
        @Classified(P0) @Nullable Long pending,
        @Classified(P0) @Nullable Double recognitionRate,
        @Classified(P0) @Nullable Double protectionRate,
        @Classified(P0) @Nullable Double rejectionRate,
        @Classified(P0) @Nullable Double closureRate,
        @Classified(P0) @Nullable Long medianDays) {

    static final int FEWEST_OF_A_RATE = 25;

    static ToldCounts of(DecisionCounts counted, CountTable lodged, CountTable decided, CountTable left, int row) {
        var recognised = decided.told(row, 0);
        var complementary = decided.told(row, 1);
        var rejected = decided.told(row, 2);
        var closed = decided.told(row, 3);
        var merits = sum(sum(recognised, complementary), rejected);
        var median = counted.medianDays();
        return new ToldCounts(
                counted.group(),
                lodged.told(row, 0),
                lodged.told(row, 1),
                lodged.told(row, 2),
                recognised,
                complementary,
                rejected,
                closed,
                decided.told(row, 4),
                rounded(left.told(row, 0)),
                rate(recognised, merits),
                rate(sum(recognised, complementary), merits),
                rate(rejected, merits),
                rate(closed, sum(merits, closed)),
                median == null || merits == null || merits < FEWEST_OF_A_RATE ? null : Math.round(median));
    }

    /** Of a group of which there is nothing to tell, not even that it is there is told. */
    boolean isEmpty() {
        return Stream.of(
                        lodged,
                        firstTime,
                        repeated,
                        decided,
                        recognised,
                        complementary,
                        rejected,
                        otherwiseClosed,
                        pending)
                .allMatch(count -> count == null || count == 0);
    }

    private static @Nullable Long rounded(@Nullable Long count) {
        return count == null ? null : Long.valueOf(Math.round(count / 5.0) * 5);
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    /** Of what is not known, or of few, there is no rate; and none is not nought. */
    private static @Nullable Double rate(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole < FEWEST_OF_A_RATE
                ? null
                : Double.valueOf(Math.round(1000.0 * part / whole) / 10.0);
    }
}
