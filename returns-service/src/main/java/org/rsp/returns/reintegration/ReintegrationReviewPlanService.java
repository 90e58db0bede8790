package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.returns.ReintegrationConfig;

/** Plans and waives reviews, as part of what brings that about. The caller holds the return. */
@ApplicationScoped
class ReintegrationReviewPlanService {

    private final ReintegrationReviewRepository reviews;
    private final ReintegrationConfig config;
    private final Ids ids;

    ReintegrationReviewPlanService(ReintegrationReviewRepository reviews, ReintegrationConfig config, Ids ids) {
        this.reviews = reviews;
        this.config = config;
        this.ids = ids;
    }

    /** REI-5, REI-6: of somebody who consents; those that are planned already, and whose day has passed, are left as they are. */
    Done planned(Done done, ReintegrationPlan plan, LocalDate arrivedOn, By by) {
        var all = done;
        for (int months : config.reviewMonths()) {
            if (!arrivedOn.plusMonths(months).isBefore(by.today()) && !reviews.isPlanned(plan.id(), months)) {
                var review = ReintegrationReview.plan(ids.next(), plan, arrivedOn, months, by);
                reviews.persist(review);
                all = all.and(review, review.planned(by));
            }
        }
        return all;
    }

    /** REI-5: nobody is asked any more. */
    Done waived(Done done, UUID returnId, By by) {
        var all = done;
        for (var review : reviews.lockToCome(returnId)) {
            all = all.and(review, review.waive(new ReintegrationReviewCommand.Waive(), by));
        }
        return all;
    }
}
