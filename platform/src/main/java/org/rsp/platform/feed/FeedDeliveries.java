package org.rsp.platform.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rsp.platform.identity.Actor;

/**
 * Notes what is handed out, in the transaction of the reading and before anything leaves: what cannot be noted is not handed out.
 * The audit's entry of a delivery belongs here.
 */
@ApplicationScoped
class FeedDeliveries {

    private final Counter delivered;

    FeedDeliveries(MeterRegistry registry) {
        delivered = Counter.builder("rsp.feed.delivered")
                .description("Events handed out by the feeds, repeats included")
                .register(registry);
    }

    @SuppressWarnings("UnusedVariable") // the audit names who was told
    void note(Actor actor, List<FeedEvent> events) {
        delivered.increment(events.size());
    }
}
