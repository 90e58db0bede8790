package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a review of how somebody who returned fares: who may know of the return. */
@ApplicationScoped
class ReintegrationReviewAccessService implements Visible<ReintegrationReview> {

    private final Visible<ReintegrationReview> known;

    ReintegrationReviewAccessService(ReintegrationReviewRepository reviews, KnownReturnService returns) {
        this.known = returns.records(reviews::find, reviews::lock);
    }

    @Override
    public ReintegrationReview get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public ReintegrationReview lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(ReintegrationReview review, Actor actor) {
        return known.require(review, actor);
    }
}
