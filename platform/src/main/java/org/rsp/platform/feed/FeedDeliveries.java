package org.rsp.platform.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.identity.Actor;

/**
 * Notes what is handed out, in the transaction of the reading and before anything leaves: what cannot be noted is not handed out.
 */
@ApplicationScoped
class FeedDeliveries {

    private final Audit audit;
    private final AuditedRequest request;
    private final Counter delivered;

    FeedDeliveries(Audit audit, AuditedRequest request, MeterRegistry registry) {
        this.audit = audit;
        this.request = request;
        this.delivered = Counter.builder("rsp.feed.delivered")
                .description("Events handed out by the feeds, repeats included")
                .register(registry);
    }

    /** @param whom the cases of which something is told */
    void note(Actor actor, int events, List<AuditSubject> whom) {
        audit.record(
                request.entry(actor, AuditAction.EVENT_DELIVERY).about(whom).delivered());
        delivered.increment(events);
    }

    /** That somebody asked, and there is nothing, or not yet. */
    @Transactional
    void noteAsked(Actor actor) {
        audit.record(request.entry(actor, AuditAction.EVENT_DELIVERY).delivered());
    }
}
