package org.rsp.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends committed events to Kafka, on one thread of its own; no request ever waits for it. Several relays may run: each
 * works on the partitions it holds the lock of, and takes over what another leaves. Whatever fails, database or
 * broker, it begins anew until it is closed; nothing committed is lost, and what may have been sent is sent again.
 */
class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private static final Duration BEGIN_ANEW = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Connections connections;
    private final Map<String, Object> kafka;
    private final EventsConfig config;
    private final RelayMetrics metrics;
    private final FeedSignal feeds;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    OutboxRelay(
            Connections connections,
            Map<String, Object> kafka,
            EventsConfig config,
            RelayMetrics metrics,
            FeedSignal feeds) {
        this.connections = connections;
        this.kafka = kafka;
        this.config = config;
        this.metrics = metrics;
        this.feeds = feeds;
        this.thread = Thread.ofPlatform().daemon().name("outbox-relay").unstarted(this::run);
    }

    OutboxRelay start() {
        thread.start();
        return this;
    }

    /** Something was committed. Many signals before the next turn are one. */
    void signal() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    @Override
    public void close() {
        stopping = true;
        signal();
        try {
            thread.join(FAREWELL.plusSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (OutboxTable table = new OutboxTable(connections.open());
                    Producer<String, String> producer = new KafkaProducer<>(
                            KafkaSettings.producer(kafka), new StringSerializer(), new StringSerializer())) {
                work(table, producer);
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("outbox relay begins anew: %s", reason(e));
                await(BEGIN_ANEW);
            }
        }
    }

    private void work(OutboxTable table, Producer<String, String> producer) throws SQLException {
        Housekeeping housekeeping = new Housekeeping(table, metrics, config);
        LogEndCheck ends = new LogEndCheck(table, new KafkaLogEnds(kafka));
        RelaySession session =
                new RelaySession(table, ends, producer, config.batch(), metrics, feeds, this::signal, System::nanoTime);
        try {
            while (!stopping) {
                housekeeping.turn();
                release(table);
                if (ends.passed()) {
                    session.turn();
                }
                if (await(config.poll())) {
                    gather();
                }
            }
            farewell(session);
        } catch (SQLException | RuntimeException e) {
            // Without our locks nothing of ours may still go out behind the next relay's back.
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** What goes to feeds alone does not wait for the broker. */
    private void release(OutboxTable table) throws SQLException {
        List<String> released = table.release(config.batch());
        if (!released.isEmpty()) {
            feeds.send(released);
        }
        if (released.size() == config.batch()) {
            signal();
        }
    }

    /** What is on its way gets its mark, so that the next relay need not repeat it. */
    private void farewell(RelaySession session) throws SQLException {
        long until = System.nanoTime() + FAREWELL.toNanos();
        session.settle();
        while (!session.isIdle() && System.nanoTime() - until < 0) {
            await(Duration.ofMillis(20));
            session.settle();
        }
    }

    /** Whether it was woken. */
    private boolean await(Duration longest) {
        try {
            boolean woken = wake.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
            wake.drainPermits();
            return woken;
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is committed meanwhile goes with it in one turn: under load a turn for each commit would take as much of the database as the commits. */
    private void gather() {
        if (!stopping) {
            LockSupport.parkNanos(config.gather().toNanos());
            wake.drainPermits();
        }
    }

    private static @Nullable String reason(Exception e) {
        return switch (e) {
            case SQLException sql -> "database, SQL state " + sql.getSQLState();
            case RelaySession.SessionEnded ended -> ended.getMessage();
            default -> e.getClass().getName();
        };
    }

    /** Where a relay gets a database session of its own: a pool would hand its locks to the next borrower. */
    @FunctionalInterface
    interface Connections {

        Connection open() throws SQLException;
    }
}
