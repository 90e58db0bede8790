package org.rsp.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Links committed entries into the chain, on one thread of its own; no request ever waits for it. Several processes may
 * run one: the one that holds the lock seals for all, also what a crash has left, and another takes over when it ends.
 * Whatever fails, it begins anew until it is closed.
 */
class AuditSealer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);

    private static final Duration BEGIN_ANEW = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Connections connections;
    private final String chain;
    private final UUID instance;
    private final Consumer<Head> heads;
    private final Duration every;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    AuditSealer(Connections connections, String chain, UUID instance, Consumer<Head> heads, Duration every) {
        this.connections = connections;
        this.chain = chain;
        this.instance = instance;
        this.heads = heads;
        this.every = every;
        this.thread = Thread.ofPlatform().daemon().name("audit-sealer").unstarted(this::run);
    }

    AuditSealer start() {
        thread.start();
        return this;
    }

    /** Seals what is there, and ends. */
    @Override
    public void close() {
        stopping = true;
        wake.release();
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (SealTable table = new SealTable(connections.open(), chain, instance)) {
                work(table);
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("audit sealer begins anew: %s", reason(e));
                await(BEGIN_ANEW);
            }
        }
    }

    private void work(SealTable table) throws SQLException {
        Head latest = null;
        boolean lastTurn;
        do {
            lastTurn = stopping;
            if (table.claim()) {
                Head moved = table.seal();
                // the last process may have kept its last head to itself
                latest = moved != null ? moved : latest != null ? latest : table.head();
                if (latest != null) {
                    heads.accept(latest);
                }
            }
            if (!lastTurn) {
                await(every);
            }
        } while (!lastTurn);
    }

    private void await(Duration longest) {
        try {
            if (wake.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable String reason(Exception e) {
        return e instanceof SQLException sql
                ? "database, SQL state " + sql.getSQLState()
                : e.getClass().getName();
    }

    /** Where a sealer gets a database session of its own: a pool would hand its lock to the next borrower. */
    @FunctionalInterface
    interface Connections {

        Connection open() throws SQLException;
    }
}
