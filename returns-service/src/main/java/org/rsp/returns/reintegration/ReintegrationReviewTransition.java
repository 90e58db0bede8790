package org.rsp.returns.reintegration;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.reintegration.ReintegrationReviewState.ANSWERED;
import static org.rsp.returns.reintegration.ReintegrationReviewState.DUE;
import static org.rsp.returns.reintegration.ReintegrationReviewState.NOT_REACHED;
import static org.rsp.returns.reintegration.ReintegrationReviewState.PLANNED;
import static org.rsp.returns.reintegration.ReintegrationReviewState.WAIVED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a review, one row per act. Source: docs/procedures/reintegration-review.md, in the same order. */
enum ReintegrationReviewTransition implements Transition<ReintegrationReviewState> {
    // spotless:off
    //       in words                                                     from                             to           by
    PLAN    (act("the person is to be asked, some months after arrival",  Set.of(),                        PLANNED,     REGISTRAR, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    FALL_DUE(act("the day has come",                                      Set.of(PLANNED),                 DUE,         SERVICE)),
    ANSWER  (act("the person has answered",                               Set.of(DUE, NOT_REACHED),        ANSWERED,    CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    MISS    (act("the person was not reached",                            Set.of(DUE),                     NOT_REACHED, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    WAIVE   (act("the person is not to be asked any more",                Set.of(PLANNED, DUE, NOT_REACHED), WAIVED,    REGISTRAR, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<ReintegrationReviewState, ReintegrationReviewTransition> LIFECYCLE = Lifecycle.of(
            "ReintegrationReview",
            ReintegrationReviewTransition.class,
            ReintegrationReviewState.class,
            Set.of(ANSWERED, NOT_REACHED, WAIVED));

    private final Row<ReintegrationReviewState> row;

    ReintegrationReviewTransition(Row<ReintegrationReviewState> row) {
        this.row = row;
    }

    @Override
    public Row<ReintegrationReviewState> row() {
        return row;
    }
}
