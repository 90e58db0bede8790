package org.rsp.stack.demo;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Hare's method, by largest remainder: whole persons whose sum is exact; of equal remainders the first by code wins. */
final class Apportionment {

    private Apportionment() {}

    static Map<String, Integer> of(int seats, Map<String, Integer> figures) {
        long total = figures.values().stream().mapToLong(Integer::longValue).sum();
        if (total <= 0) {
            throw new IllegalArgumentException("nothing to apportion by");
        }
        var shares = new TreeMap<String, Integer>();
        var remainders = new TreeMap<String, Long>();
        figures.forEach((code, figure) -> {
            long exact = (long) seats * figure;
            shares.put(code, (int) (exact / total));
            remainders.put(code, exact % total);
        });
        int left = seats - shares.values().stream().mapToInt(Integer::intValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(left)
                .forEach(largest -> shares.merge(largest.getKey(), 1, Integer::sum));
        return shares;
    }
}
