package org.rsp.benchmarks;

import java.util.Arrays;
import java.util.Collection;

/** The arithmetic of a benchmark: nothing here knows what was measured. */
final class Figures {

    private Figures() {}

    /** The middle one; of an even number the mean of the two in the middle. */
    static double median(Collection<Double> values) {
        var sorted = sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest value that so many percent of all are not above (nearest rank). */
    static double percentile(Collection<Double> values, double percent) {
        return percentile(sorted(values), percent);
    }

    /** The same of values that are sorted already. */
    static double percentile(double[] sorted, double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("a percentile is above 0 and at most 100");
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    private static double[] sorted(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
