package org.rsp.caseload.decisions;

import static org.rsp.caseload.decisions.StatusDecisionState.ENDED;
import static org.rsp.caseload.decisions.StatusDecisionState.FINAL_NEGATIVE;
import static org.rsp.caseload.decisions.StatusDecisionState.ISSUED;
import static org.rsp.caseload.decisions.StatusDecisionState.NOTIFIED_NEGATIVE;
import static org.rsp.caseload.decisions.StatusDecisionState.NOTIFIED_POSITIVE;
import static org.rsp.caseload.decisions.StatusDecisionState.PROTECTED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RSD_REVIEWER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a status decision, one row per act. Source: docs/procedures/status-decision.md, in the same order. */
enum StatusDecisionTransition implements Transition<StatusDecisionState> {
    // spotless:off
    //                    in words                                                                 from                               to                 by
    ISSUE                (act("what was found of one person's claim is decided in writing",        Set.of(),                          ISSUED,            RSD_REVIEWER, SUPERVISOR)),
    NOTIFY_REFUSAL_BY    (act("the person is told, with proof, that protection is refused",        Set.of(ISSUED),                    NOTIFIED_NEGATIVE, CASEWORKER, PROTECTION_OFFICER, SUPERVISOR)),
    NOTIFY_PROTECTION_BY (act("the person is told, with proof, that protection is given",          Set.of(ISSUED),                    NOTIFIED_POSITIVE, CASEWORKER, PROTECTION_OFFICER, SUPERVISOR)),
    RECORD_DOCUMENT_OF   (act("the person holds a document of the status",                         Set.of(NOTIFIED_POSITIVE),         PROTECTED,         CASEWORKER, SUPERVISOR)),
    SET_ASIDE            (act("it has a mistake and does not stand; nothing of it is deleted",     Set.of(ISSUED, NOTIFIED_NEGATIVE), StatusDecisionState.SET_ASIDE, SUPERVISOR)),
    MAKE_FINAL           (act("the time to appeal is over, and nothing is pending",                Set.of(NOTIFIED_NEGATIVE),         FINAL_NEGATIVE,    SUPERVISOR)),
    REOPEN               (act("the claim is looked at again from the beginning",                   Set.of(FINAL_NEGATIVE),            StatusDecisionState.SET_ASIDE, SUPERVISOR)),
    END                  (act("what a review has found takes effect, and nothing is pending",      Set.of(PROTECTED),                 ENDED,             SUPERVISOR));
    // spotless:on

    static final Lifecycle<StatusDecisionState, StatusDecisionTransition> LIFECYCLE = Lifecycle.of(
            "StatusDecision",
            StatusDecisionTransition.class,
            StatusDecisionState.class,
            Set.of(FINAL_NEGATIVE, PROTECTED, ENDED, StatusDecisionState.SET_ASIDE));

    private final Row<StatusDecisionState> row;

    StatusDecisionTransition(Row<StatusDecisionState> row) {
        this.row = row;
    }

    @Override
    public Row<StatusDecisionState> row() {
        return row;
    }
}
