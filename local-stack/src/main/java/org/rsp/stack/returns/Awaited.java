package org.rsp.stack.returns;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What the platform does by itself, by an event or by its clock, and which therefore comes a moment later. */
public final class Awaited {

    /** Longer than an event is on its way, and than the clock's next look. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private Awaited() {}

    /** Whether it has come. */
    public static boolean comes(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        return true;
    }
}
