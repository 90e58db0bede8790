package org.rsp.caseload.decisions;

import static org.rsp.caseload.decisions.StatusReviewState.ANSWERED;
import static org.rsp.caseload.decisions.StatusReviewState.ENDING;
import static org.rsp.caseload.decisions.StatusReviewState.ENDING_NOTIFIED;
import static org.rsp.caseload.decisions.StatusReviewState.NOTICE_SERVED;
import static org.rsp.caseload.decisions.StatusReviewState.STANDS;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RSD_REVIEWER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a review of a status, one row per act. Source: docs/procedures/status-review.md, in the same order. */
enum StatusReviewTransition implements Transition<StatusReviewState> {
    // spotless:off
    //                  in words                                                           from                             to              by
    PROPOSE            (act("the person is told, with proof, why the status may end",      Set.of(),                        NOTICE_SERVED,  PROTECTION_OFFICER, SUPERVISOR)),
    RECORD_ANSWER_IN   (act("the person has answered, in an interview or in writing",      Set.of(NOTICE_SERVED, ANSWERED), ANSWERED,       CASEWORKER, PROTECTION_OFFICER)),
    UPHOLD_STATUS_IN   (act("somebody else finds that the status stands",                  Set.of(NOTICE_SERVED, ANSWERED), STANDS,         RSD_REVIEWER, SUPERVISOR)),
    END_STATUS_IN      (act("somebody else finds that the status ends",                    Set.of(NOTICE_SERVED, ANSWERED), ENDING,         RSD_REVIEWER, SUPERVISOR)),
    NOTIFY_ENDING_BY   (act("the person is told, with proof, that the status ends",        Set.of(ENDING),                  ENDING_NOTIFIED, CASEWORKER, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<StatusReviewState, StatusReviewTransition> LIFECYCLE = Lifecycle.of(
            "StatusReview", StatusReviewTransition.class, StatusReviewState.class, Set.of(STANDS, ENDING_NOTIFIED));

    private final Row<StatusReviewState> row;

    StatusReviewTransition(Row<StatusReviewState> row) {
        this.row = row;
    }

    @Override
    public Row<StatusReviewState> row() {
        return row;
    }
}
