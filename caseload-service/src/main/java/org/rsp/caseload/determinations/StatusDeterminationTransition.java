package org.rsp.caseload.determinations;

import static org.rsp.caseload.determinations.StatusDeterminationState.ABANDONMENT_PENDING;
import static org.rsp.caseload.determinations.StatusDeterminationState.CLOSED;
import static org.rsp.caseload.determinations.StatusDeterminationState.DECIDED;
import static org.rsp.caseload.determinations.StatusDeterminationState.DECISION_ISSUED;
import static org.rsp.caseload.determinations.StatusDeterminationState.INTERVIEWED;
import static org.rsp.caseload.determinations.StatusDeterminationState.LODGED;
import static org.rsp.caseload.determinations.StatusDeterminationState.SCHEDULED;
import static org.rsp.caseload.determinations.StatusDeterminationState.UNDER_REVIEW;
import static org.rsp.caseload.determinations.StatusDeterminationState.WITHDRAWN;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.RSD_REVIEWER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a status determination, one row per act. Source: docs/procedures/status-determination.md, in the same order. */
enum StatusDeterminationTransition implements Transition<StatusDeterminationState> {
    // spotless:off
    //                     in words                                                              from                                                to                   by
    LODGE_CLAIM_FOR       (act("a person says, in whatever way, that protection is sought",      Set.of(),                                           LODGED,              REGISTRAR, CASEWORKER, PROTECTION_OFFICER, SUPERVISOR, RETURNS_OFFICER)),
    PRIORITISE            (act("it is moved up the queue, and nothing else",                     Set.of(LODGED, SCHEDULED, INTERVIEWED, UNDER_REVIEW), null,               SUPERVISOR, PROTECTION_OFFICER)),
    ASSIGN_MODALITY_TO    (act("it is said how the claim is gone through",                       Set.of(LODGED, SCHEDULED),                          SCHEDULED,           SUPERVISOR)),
    SCHEDULE_INTERVIEW_IN (act("an interview is arranged",                                       Set.of(SCHEDULED, INTERVIEWED),                     null,                CASEWORKER, SUPERVISOR)),
    CANCEL_INTERVIEW_IN   (act("an interview that is arranged does not take place",              Set.of(SCHEDULED, INTERVIEWED),                     null,                CASEWORKER, SUPERVISOR)),
    HOLD_INTERVIEW_IN     (act("the person was heard",                                           Set.of(SCHEDULED, INTERVIEWED),                     INTERVIEWED,         CASEWORKER)),
    RECORD_INTERVIEW_IN   (act("what was said is written down, and was read back to the person", Set.of(INTERVIEWED),                                null,                CASEWORKER)),
    RECORD_NO_SHOW_IN     (act("the person did not come",                                        Set.of(SCHEDULED),                                  ABANDONMENT_PENDING, CASEWORKER)),
    RECORD_CONTACT_IN     (act("the person has been in touch again",                             Set.of(ABANDONMENT_PENDING),                        SCHEDULED,           CASEWORKER, PROTECTION_OFFICER)),
    CLOSE                 (act("nobody has heard of the person for long; that is no refusal",    Set.of(ABANDONMENT_PENDING),                        CLOSED,              SUPERVISOR)),
    SUBMIT_ASSESSMENT_IN  (act("the claim is assessed, with a recommendation",                   Set.of(INTERVIEWED),                                UNDER_REVIEW,        CASEWORKER)),
    RETURN                (act("a second officer finds the assessment wanting",                  Set.of(UNDER_REVIEW, DECIDED),                               INTERVIEWED,         RSD_REVIEWER, SUPERVISOR)),
    ENDORSE               (act("a second officer finds the same; the claim is decided",          Set.of(UNDER_REVIEW),                               DECIDED,             RSD_REVIEWER, SUPERVISOR)),
    RULE_ON               (act("the decision on it is issued",                                   Set.of(DECIDED),                                    DECISION_ISSUED,     SERVICE)),
    WITHDRAW              (act("the person does not want it to go on",                           Set.of(LODGED, SCHEDULED, INTERVIEWED, UNDER_REVIEW, DECIDED, ABANDONMENT_PENDING), WITHDRAWN, CASEWORKER, PROTECTION_OFFICER)),
    REOPEN                (act("it is taken up again",                                           Set.of(WITHDRAWN, CLOSED),                          LODGED,              SUPERVISOR));
    // spotless:on

    static final Lifecycle<StatusDeterminationState, StatusDeterminationTransition> LIFECYCLE = Lifecycle.of(
            "StatusDetermination",
            StatusDeterminationTransition.class,
            StatusDeterminationState.class,
            Set.of(DECISION_ISSUED, WITHDRAWN, CLOSED));

    private final Row<StatusDeterminationState> row;

    StatusDeterminationTransition(Row<StatusDeterminationState> row) {
        this.row = row;
    }

    @Override
    public Row<StatusDeterminationState> row() {
        return row;
    }
}
