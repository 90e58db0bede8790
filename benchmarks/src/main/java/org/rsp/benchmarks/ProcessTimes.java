package org.rsp.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the kernel says of every process at one moment, as in {@code /proc/[pid]/stat}: who its parent is, and the CPU time of it and of its
 * children that have ended and were waited for, in ticks.
 */
record ProcessTimes(Map<Long, Entry> processes) {

    /** @param ticks of the process, or thread, itself, in user and kernel mode */
    record Entry(long pid, String command, long parent, long ticks, long ticksOfEnded) {

        /** The command's name stands in parentheses and may hold anything, so it is counted from the last one. */
        static Optional<Entry> of(String stat) {
            int open = stat.indexOf('(');
            int close = stat.lastIndexOf(')');
            if (open < 1 || close < open) {
                return Optional.empty();
            }
            var fields = stat.substring(close + 1).strip().split(" ", -1);
            if (fields.length < 15) {
                return Optional.empty();
            }
            long pid = Long.parseLong(stat.substring(0, open).strip());
            return Optional.of(new Entry(
                    pid,
                    stat.substring(open + 1, close),
                    number(fields, 1),
                    number(fields, 11) + number(fields, 12),
                    number(fields, 13) + number(fields, 14)));
        }

        private static long number(String[] fields, int at) {
            return Long.parseLong(fields[at]);
        }
    }

    ProcessTimes {
        processes = Map.copyOf(processes);
    }

    static ProcessTimes of(List<Entry> entries) {
        var all = new HashMap<Long, Entry>();
        entries.forEach(entry -> all.put(entry.pid(), entry));
        return new ProcessTimes(all);
    }

    /** Of one process and all that it ever started, whether they still run or not; never less than before. */
    long ticksOfTree(long root) {
        long ticks = 0;
        for (long pid : tree(root)) {
            ticks += ticksOf(pid);
        }
        return ticks;
    }

    /** Of one process, and of its children that have ended; not of those that still run. */
    long ticksOf(long pid) {
        var entry = processes.get(pid);
        return entry == null ? 0 : entry.ticks() + entry.ticksOfEnded();
    }

    private Set<Long> tree(long root) {
        var tree = new HashSet<Long>(Set.of(root));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var entry : processes.values()) {
                if (tree.contains(entry.parent()) && tree.add(entry.pid())) {
                    grows = true;
                }
            }
        }
        return tree;
    }
}
