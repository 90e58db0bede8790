package org.rsp.benchmarks;

import java.util.Arrays;
import java.util.List;

/** How long each operation took, in nanoseconds; of one lane, so nobody waits for anybody to write it down. */
final class Latencies {

    private long[] nanos = new long[1 << 12];
    private int size;
    private long failures;

    void add(long each, boolean isAsAsked) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = each;
        failures += isAsAsked ? 0 : 1;
    }

    static long operations(List<Latencies> lanes) {
        return lanes.stream().mapToLong(lane -> lane.size).sum();
    }

    static long failures(List<Latencies> lanes) {
        return lanes.stream().mapToLong(lane -> lane.failures).sum();
    }

    static double[] sortedMillis(List<Latencies> lanes) {
        return lanes.stream()
                .flatMapToLong(lane -> Arrays.stream(lane.nanos, 0, lane.size))
                .sorted()
                .mapToDouble(each -> each / 1e6)
                .toArray();
    }
}
