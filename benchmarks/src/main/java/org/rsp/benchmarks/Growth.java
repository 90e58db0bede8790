package org.rsp.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** P9: how much more CPU an operation takes where there are many cases than where there are few, against how much more pgbench takes itself. */
final class Growth {

    private static final double BAR = 1.15;

    private final Map<Bar, Rounds> few = new LinkedHashMap<>();

    void atFew(Bar bar, Rounds rounds) {
        few.put(bar, rounds);
    }

    List<Finding> findings(Map<Bar, Rounds> many) {
        var findings = new ArrayList<Finding>();
        few.forEach((bar, then) -> {
            var now = many.get(bar);
            if (now != null) {
                double service = growth(then, now, Contest.SERVICE);
                double pgbench = growth(then, now, Contest.PGBENCH);
                findings.add(Finding.atMost(
                        BAR,
                        Bar.P9.name(),
                        bar.words() + ": CPU's growth / pgbench's",
                        "x",
                        List.of(service / pgbench),
                        String.format(Locale.ROOT, "%.2fx against %.2fx", service, pgbench)));
            }
        });
        return findings;
    }

    private static double growth(Rounds then, Rounds now, String contender) {
        return now.cpuEach(contender).ofWork() / then.cpuEach(contender).ofWork();
    }
}
