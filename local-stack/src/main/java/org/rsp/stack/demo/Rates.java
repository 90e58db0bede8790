package org.rsp.stack.demo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rates of one level of decisions, in per cent: recognised, complementary and rejected are decided on the merits, and what was closed otherwise is
 * no rejection. A rate with a denominator below 25 is not told.
 */
record Rates(
        int recognised,
        int complementary,
        int rejected,
        int otherwiseClosed,
        @Nullable Double refugeeRecognition,
        @Nullable Double totalProtection,
        @Nullable Double rejection,
        @Nullable Double closure) {

    private static final int LEAST = 25;

    static Rates of(int recognised, int complementary, int rejected, int otherwiseClosed) {
        int merits = recognised + complementary + rejected;
        return new Rates(
                recognised,
                complementary,
                rejected,
                otherwiseClosed,
                percent(recognised, merits),
                percent(recognised + complementary, merits),
                percent(rejected, merits),
                percent(otherwiseClosed, merits + otherwiseClosed));
    }

    static @Nullable Double percent(int part, int whole) {
        return whole < LEAST ? null : Math.round(1000.0 * part / whole) / 10.0;
    }

    static String words(@Nullable Double percent) {
        return percent == null ? "not told: fewer than " + LEAST : String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** Of an even number the mean of the two in the middle. */
    static double median(List<Integer> days) {
        var sorted = days.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }
}
