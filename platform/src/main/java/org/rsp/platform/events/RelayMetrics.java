package org.rsp.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What the relay of this process has done and has left to do. */
@ApplicationScoped
class RelayMetrics {

    private final Counter published;
    private final Counter refused;
    private volatile OutboxTable.Backlog backlog = new OutboxTable.Backlog(0, 0);

    RelayMetrics(MeterRegistry registry) {
        published = Counter.builder("rsp.outbox.published")
                .description("Events the broker has acknowledged")
                .register(registry);
        refused = Counter.builder("rsp.outbox.refused")
                .description("Sends the broker refused because of the event itself")
                .register(registry);
        Gauge.builder("rsp.outbox.waiting", () -> backlog.events())
                .description("Events committed and not yet acknowledged, in the partitions of this relay")
                .register(registry);
        Gauge.builder("rsp.outbox.oldest", () -> backlog.oldestSeconds())
                .description("Age of the oldest waiting event")
                .baseUnit("seconds")
                .register(registry);
    }

    void published(int events) {
        published.increment(events);
    }

    void refused() {
        refused.increment();
    }

    void backlog(OutboxTable.Backlog now) {
        backlog = now;
    }
}
