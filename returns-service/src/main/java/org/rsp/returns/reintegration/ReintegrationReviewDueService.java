package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rsp.platform.jobs.Job;
import org.rsp.platform.lifecycle.Acts;

/** Lets reviews fall due, each once, by the platform's clock (REI-6). */
@ApplicationScoped
class ReintegrationReviewDueService implements Job {

    private final ReintegrationReviewRepository reviews;
    private final Acts acts;

    ReintegrationReviewDueService(ReintegrationReviewRepository reviews, Acts acts) {
        this.reviews = reviews;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "reviews after a return that fall due";
    }

    @Override
    public boolean turn(Instant now) {
        var due = reviews.lockDue(LocalDate.ofInstant(now, ZoneOffset.UTC));
        due.ifPresent(
                r -> acts.keepBeside(r, r.fallDue(new ReintegrationReviewCommand.FallDue(), acts.byTheClock(now))));
        return due.isPresent();
    }
}
