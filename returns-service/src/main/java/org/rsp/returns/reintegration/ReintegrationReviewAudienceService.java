package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;
import org.rsp.returns.returns.KnownReturnService;

/** Who hears of a review of how somebody who returned fares: who hears of the return. */
@ApplicationScoped
class ReintegrationReviewAudienceService implements Audience {

    private final ReintegrationReviewRepository reviews;
    private final KnownReturnService returns;
    private final WiderRows wider;

    ReintegrationReviewAudienceService(
            ReintegrationReviewRepository reviews, KnownReturnService returns, WiderRows wider) {
        this.reviews = reviews;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReintegrationReviewEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(r -> new AuditSubject(r.caseId(), r.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(r -> returns.audience(r.returnId())).orElse(Map.of());
    }

    private Optional<ReintegrationReview> found(UUID subject) {
        return wider.asSystem(() -> reviews.find(subject));
    }
}
