package org.rsp.platform.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.regex.Pattern;

/** Tells a neighbour that is down, busy or locked from a fault of ours: the first is a 503 that may be tried again. */
final class Outage {

    /** Connection (08), serialisation or deadlock (40), resources (53), operator intervention (57), lock not available. */
    private static final Pattern STATES = Pattern.compile("08...|40...|53...|57...|55P03");

    private Outage() {}

    static boolean isOne(Throwable e) {
        return Causes.of(e).stream().anyMatch(Outage::unavailable);
    }

    private static boolean unavailable(Throwable e) {
        return e instanceof SQLException sql ? isTransient(sql) : hasTakenTooLong(e);
    }

    private static boolean isTransient(SQLException sql) {
        return sql instanceof SQLTransientException
                || sql.getSQLState() == null
                || STATES.matcher(sql.getSQLState()).matches();
    }

    /** A transaction that its own time-out has rolled back meanwhile; one that a fault has rolled back names the fault. */
    private static boolean hasTakenTooLong(Throwable e) {
        return e instanceof RollbackException && e.getCause() == null && e.getSuppressed().length == 0;
    }
}
