package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import org.rsp.caseload.decisions.StatusDecision.Finding;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;

/** What an act of an appeal does to that which the appeal is against. In its transaction, with the decisions locked. */
@ApplicationScoped
class RulingService {

    private final StatusDecisionRepository decisions;
    private final StatusReviewRepository reviews;
    private final DeterminationService determinations;
    private final Ids ids;

    RulingService(
            StatusDecisionRepository decisions,
            StatusReviewRepository reviews,
            DeterminationService determinations,
            Ids ids) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.determinations = determinations;
        this.ids = ids;
    }

    private StatusDecision decision(Appeal a) {
        return decisions.find(Objects.requireNonNull(a.decisionId())).orElseThrow();
    }

    /** What was final is not while it is heard. */
    Done admitted(Done done, Appeal a, By by) {
        var decision = decision(a);
        if (!decision.isFinal()) {
            return done;
        }
        var restored = done.and(decision, decision.restored(done.entry().act(), by));
        var review = a.reviewId();
        if (review == null) {
            return restored;
        }
        var found = reviews.find(review).orElseThrow();
        return restored.and(found, found.suspended(done.entry().act(), by));
    }

    /** A status that was to end stands; a refusal gives way to a decision that gives protection, which the person is told like any other. */
    Done allowed(Done done, Appeal a, AppealCommand.Allow said, By by) {
        var review = a.reviewId();
        if (review != null) {
            var found = reviews.find(review).orElseThrow();
            var standing = done.and(found, found.overturned(done.entry().act(), by));
            // what was received in time and written down late needed no leave, and the status may have ended meanwhile
            var ended = decision(a);
            return ended.isFinal()
                    ? standing.and(ended, ended.restored(done.entry().act(), by))
                    : standing;
        }
        var refusal = decision(a);
        var overturned = done.and(refusal, refusal.overturned(done.entry().act(), by));
        // the refusal must be out of the way in the table before another decision can stand there
        decisions.flush();
        var tookPart = new HashSet<>(refusal.tookPart());
        tookPart.add(by.actor().subject());
        var found = new Finding(
                refusal.determinationId(),
                Objects.requireNonNull(said.outcome()),
                said.grounds(),
                null,
                tookPart,
                said.language());
        var granted = StatusDecision.issue(ids.next(), a.individualId(), a.caseId(), found, null, by);
        decisions.persist(granted);
        return determinations.granted(
                overturned.and(granted, granted.issued(done.entry().act(), by)),
                refusal.determinationId(),
                found.outcome().given(),
                by);
    }

    /** The claim is assessed anew, and decided anew. */
    Done remitted(Done done, Appeal a, By by) {
        var refusal = decision(a);
        return determinations.remitted(
                done.and(refusal, refusal.overturned(done.entry().act(), by)), refusal.determinationId(), by);
    }
}
