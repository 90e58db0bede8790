package org.rsp.platform.handover;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import org.rsp.platform.access.RowContext;

/** Lets offers expire when their time is over, so that whoever made one is told of it, whatever else happens. */
@ApplicationScoped
public class ExpiryClock {

    private static final int AT_ONCE = 200;

    private final Instance<Expiring> features;
    private final Clock clock;

    ExpiryClock(@Any Instance<Expiring> features, Clock clock) {
        this.features = features;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        turn(clock.instant());
    }

    /**
     * Everything whose time was over by then; a later turn does the rest.
     *
     * @return how many have expired
     */
    public int turn(Instant now) {
        int expired = 0;
        for (Expiring feature : features) {
            while (expired < AT_ONCE && RowContext.asSystem(() -> feature.expireOne(now))) {
                expired++;
            }
        }
        return expired;
    }
}
