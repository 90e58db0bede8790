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
    ADMIT             (act("the household is admitted to a selected caseload",  Set.of(REGISTERED),           ADMITTED,   CASEWORKER)),
    RELEASE           (act("the household leaves the caseload",                 Set.of(ADMITTED),             REGISTERED, SUPERVISOR)),
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
