package org.rsp.platform.events;

import java.sql.SQLException;
import java.time.Duration;

/** What a relay does besides sending: takes free partitions, measures the backlog, deletes what is old. */
class Housekeeping {

    private static final Duration CLAIM = Duration.ofSeconds(1);
    private static final Duration MEASURE = Duration.ofSeconds(5);
    private static final Duration SWEEP = Duration.ofHours(1);

    /** Whoever holds this partition sweeps for all. */
    private static final int SWEEPER = 0;

    private final OutboxTable table;
    private final RelayMetrics metrics;
    private final EventsConfig config;
    private final Every claim = new Every(CLAIM);
    private final Every measure = new Every(MEASURE);
    private final Every sweep = new Every(SWEEP);
    private boolean sweepingOutbox;
    private boolean sweepingInbox;
    private long sweptTo;

    Housekeeping(OutboxTable table, RelayMetrics metrics, EventsConfig config) {
        this.table = table;
        this.metrics = metrics;
        this.config = config;
    }

    void turn() throws SQLException {
        if (claim.isDue()) {
            table.claim();
        }
        if (measure.isDue()) {
            metrics.backlog(table.backlog());
        }
        if (sweep.isDue() && table.owned().contains(SWEEPER)) {
            sweepingOutbox = true;
            sweepingInbox = true;
            sweptTo = 0;
        }
        // one small batch a turn: sending goes on in between
        if (sweepingOutbox) {
            sweptTo = table.sweep(sweptTo, config.keep());
            sweepingOutbox = sweptTo > 0;
        }
        if (sweepingInbox) {
            sweepingInbox = table.sweepInbox(config.remember());
        }
    }

    /** Due at once, then after each interval. */
    private static class Every {

        private final long interval;
        private long last;

        Every(Duration interval) {
            this.interval = interval.toNanos();
            this.last = System.nanoTime() - this.interval;
        }

        boolean isDue() {
            long now = System.nanoTime();
            if (now - last < interval) {
                return false;
            }
            last = now;
            return true;
        }
    }
}
