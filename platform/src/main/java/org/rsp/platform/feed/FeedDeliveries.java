package org.rsp.platform.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditSubject;

/**
 * Notes what is handed out, in the transaction of the reading and before anything leaves: what cannot be noted is not handed out.
 */
@ApplicationScoped
class FeedDeliveries {

    private final Audit audit;
    private final Counter delivered;

    FeedDeliveries(Audit audit, MeterRegistry registry) {
        this.audit = audit;
        this.delivered = Counter.builder("rsp.feed.delivered")
                .description("Events handed out by the feeds, repeats included")
                .register(registry);
    }

    /** With the cases of which something is told. */
    void note(FeedReader reader, int events, List<AuditSubject> whom) {
        audit.record(reader.asked().about(whom).delivered());
        delivered.increment(events);
    }

    /** That somebody asked, and there is nothing, or not yet. */
    @Transactional
    void noteAsked(FeedReader reader) {
        audit.record(reader.asked().delivered());
    }
}
