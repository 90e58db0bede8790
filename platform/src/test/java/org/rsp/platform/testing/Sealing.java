package org.rsp.platform.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The chain of the audit is about a second behind what is done. */
public final class Sealing {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Sealing() {}

    /** Until all is sealed that has been written down. */
    public static void await() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (isBehind()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("waited in vain for the sealer");
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static boolean isBehind() {
        try (var connection = OwnerSession.aboveTheGuard();
                var row = connection.createStatement().executeQuery("""
                        select exists (select 1 from audit_entry e
                                        where not exists (select 1 from audit_seal s where s.entry = e.id))""")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
