package org.rsp.caseload.cases;

import static org.rsp.caseload.cases.CaseState.ADMITTED;
import static org.rsp.caseload.cases.CaseState.CLOSED;
import static org.rsp.caseload.cases.CaseState.REGISTERED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a case in the register, one row per act. Source: docs/procedures/case.md, in the same order. */
enum CaseTransition implements Transition<CaseState> {
    // spotless:off
    //                     in words                                             from                          to          by
    REGISTER          (act("a household is registered",                         Set.of(),                     REGISTERED, REGISTRAR)),
    ADD_INDIVIDUAL_TO (act("a person joins the household",                      Set.of(REGISTERED, ADMITTED), null,       REGISTRAR)),
    CORRECT_INDIVIDUAL_OF (act("what is recorded of a person is corrected",         Set.of(REGISTERED, ADMITTED), null,       REGISTRAR)),
    RECORD_CIVIL_EVENT_IN (act("a civil event in the household is recorded",    Set.of(REGISTERED, ADMITTED), null,       REGISTRAR)),
    RECORD_KINSHIP_IN (act("what two persons are to each other is recorded",    Set.of(REGISTERED, ADMITTED), null,       REGISTRAR)),
    END_KINSHIP_IN    (act("what two persons were to each other has ended",     Set.of(REGISTERED, ADMITTED), null,       REGISTRAR)),
    SPLIT             (act("some of the household become a case of their own",  Set.of(REGISTERED, ADMITTED), null,       SUPERVISOR)),
    JOIN              (act("another case becomes part of this one",             Set.of(REGISTERED, ADMITTED), null,       SUPERVISOR)),
    TRANSFER_FOCAL_POINT_OF (act("somebody else is the principal applicant",    Set.of(REGISTERED, ADMITTED), null,       SUPERVISOR)),
    CROSS_REFERENCE   (act("the case is said to belong with another one",       Set.of(REGISTERED, ADMITTED), null,       REGISTRAR, SUPERVISOR)),
    ADMIT             (act("the household is admitted to a selected caseload",  Set.of(REGISTERED),           ADMITTED,   CASEWORKER)),
    RELEASE           (act("the household leaves the caseload",                 Set.of(ADMITTED),             REGISTERED, SUPERVISOR)),
    PUT_LEGAL_HOLD_ON (act("nothing of the case may be disposed of",            Set.of(REGISTERED, ADMITTED, CLOSED), null, SUPERVISOR)),
    LIFT_LEGAL_HOLD_FROM (act("the legal hold ends",                            Set.of(REGISTERED, ADMITTED, CLOSED), null, SUPERVISOR)),
    CLOSE             (act("nothing more is to be done",                        Set.of(REGISTERED, ADMITTED), CLOSED,     SUPERVISOR)),
    REOPEN            (act("the case is taken up again",                        Set.of(CLOSED),               REGISTERED, SUPERVISOR));
    // spotless:on

    static final Lifecycle<CaseState, CaseTransition> LIFECYCLE =
            Lifecycle.of("Case", CaseTransition.class, CaseState.class, Set.of(CLOSED));

    private final Row<CaseState> row;

    CaseTransition(Row<CaseState> row) {
        this.row = row;
    }

    @Override
    public Row<CaseState> row() {
        return row;
    }
}
