package org.rsp.benchmarks;

import java.util.function.Supplier;

/** How much CPU everybody has used so far. The generator is this process, with the programs that it started and waited for. */
final class CpuClock {

    /** The roots of the trees; a service that was started again is another process. */
    record Roots(long service, long gateway, long database, long kafka) {}

    private final Supplier<Roots> roots;

    CpuClock(Supplier<Roots> roots) {
        this.roots = roots;
    }

    Cpu now() {
        var times = Proc.times();
        var now = roots.get();
        return new Cpu(
                seconds(times, now.service()),
                seconds(times, now.gateway()),
                seconds(times, now.database()),
                seconds(times, now.kafka()),
                // the parts of the stack are children of whoever started them, and are counted above
                times.ticksOf(ProcessHandle.current().pid()) / Proc.TICKS_A_SECOND);
    }

    private static double seconds(ProcessTimes times, long root) {
        return times.ticksOfTree(root) / Proc.TICKS_A_SECOND;
    }
}
