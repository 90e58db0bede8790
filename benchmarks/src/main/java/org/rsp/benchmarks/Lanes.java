package org.rsp.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.rsp.stack.Refused;

/** So many who ask side by side: each as soon as it has been answered, or all together at a given rate. */
final class Lanes {

    /** As pgbench does it here; two cores are busy with far fewer. */
    static final int COUNT = 16;

    private final CpuClock cpu;

    Lanes(CpuClock cpu) {
        this.cpu = cpu;
    }

    /** As fast as the answers come. */
    Slice closed(Duration duration, Work work) {
        return run(duration, (_, _, began) -> began, work);
    }

    /** At a rate that does not depend on the answers. */
    Slice paced(Duration duration, double perSecond, Work work) {
        double nanosEach = 1e9 / perSecond;
        return run(duration, (lane, operation, began) -> began + (long) (nanosEach * (operation * COUNT + lane)), work);
    }

    /** When a lane begins its next operation. */
    private interface Timetable {
        long next(int lane, long operation, long began);
    }

    private Slice run(Duration duration, Timetable timetable, Work work) {
        var lanes = new ArrayList<Latencies>();
        var threads = new ArrayList<Thread>();
        var before = cpu.now();
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        for (int each = 0; each < COUNT; each++) {
            int lane = each;
            var latencies = new Latencies();
            lanes.add(latencies);
            threads.add(Thread.ofPlatform()
                    .name("lane-" + lane)
                    .start(() -> run(lane, began, end, timetable, work, latencies)));
        }
        join(threads);
        double seconds = (System.nanoTime() - began) / 1e9;
        var used = cpu.now().minus(before);
        var millis = Latencies.sortedMillis(lanes);
        if (millis.length == 0) {
            throw new Refused("Nothing was answered within " + duration.toSeconds() + " s.");
        }
        return new Slice(
                Latencies.operations(lanes),
                Latencies.failures(lanes),
                seconds,
                Figures.percentile(millis, 50),
                Figures.percentile(millis, 99),
                used);
    }

    private static void run(int lane, long began, long end, Timetable timetable, Work work, Latencies latencies) {
        for (long operation = 0; ; operation++) {
            long start = timetable.next(lane, operation, began);
            long now = System.nanoTime();
            if (Math.max(now, start) >= end) {
                return;
            }
            while (now < start) {
                LockSupport.parkNanos(start - now);
                now = System.nanoTime();
            }
            boolean done;
            try {
                done = work.once(lane);
            } catch (IOException e) {
                done = false;
            }
            latencies.add(System.nanoTime() - now, done);
        }
    }

    private static void join(List<Thread> threads) {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refused("Interrupted.");
            }
        }
    }
}
