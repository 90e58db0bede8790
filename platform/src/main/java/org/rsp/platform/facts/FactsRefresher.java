package org.rsp.platform.facts;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Asks again, before anybody wants to know, for what news was heard of. */
@ApplicationScoped
class FactsRefresher {

    private static final int AT_ONCE = 100;
    private static final Duration NOT_THERE = Duration.ofMinutes(1);

    private final FactsTable table;
    private final Enquiries enquiries;
    private final FactsConfig config;
    private final Clock clock;

    FactsRefresher(FactsTable table, Enquiries enquiries, FactsConfig config, Clock clock) {
        this.table = table;
        this.enquiries = enquiries;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        if (config.address().isEmpty()) {
            return;
        }
        var begun = clock.instant();
        for (var outdated : table.outdated(begun.minus(NOT_THERE), AT_ONCE)) {
            var reply = enquiries.ask(
                    outdated.about(),
                    outdated.id(),
                    null,
                    begun,
                    config.patience().toNanos());
            if (reply instanceof Reply.Silence) {
                return; // the next second, then
            }
        }
    }
}
