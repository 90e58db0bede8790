package org.rsp.caseload.decisions;

import static org.rsp.caseload.decisions.AppealState.ALLOWED;
import static org.rsp.caseload.decisions.AppealState.DISMISSED;
import static org.rsp.caseload.decisions.AppealState.LEAVE_PENDING;
import static org.rsp.caseload.decisions.AppealState.LODGED;
import static org.rsp.caseload.decisions.AppealState.NOT_ADMITTED;
import static org.rsp.caseload.decisions.AppealState.REMITTED;
import static org.rsp.caseload.decisions.AppealState.WITHDRAWN;
import static org.rsp.platform.identity.Role.APPEAL_OFFICER;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an appeal, one row per act. Source: docs/procedures/appeal.md, in the same order. */
enum AppealTransition implements Transition<AppealState> {
    // spotless:off
    //                 in words                                                              from                            to             by
    LODGE             (act("the person does not accept what was decided",                    Set.of(),                       LEAVE_PENDING, REGISTRAR, CASEWORKER, PROTECTION_OFFICER, SUPERVISOR, RETURNS_OFFICER)),
    GRANT_LEAVE_IN    (act("it is heard although it came late",                              Set.of(LEAVE_PENDING),          LODGED,        APPEAL_OFFICER)),
    REFUSE_LEAVE_IN   (act("it came late, and there is no reason to hear it",                Set.of(LEAVE_PENDING),          NOT_ADMITTED,  APPEAL_OFFICER)),
    ALLOW             (act("the person is right",                                            Set.of(LODGED),                 ALLOWED,       APPEAL_OFFICER)),
    DISMISS           (act("what was decided stands",                                        Set.of(LODGED),                 DISMISSED,     APPEAL_OFFICER)),
    REMIT             (act("the claim is to be assessed anew",                               Set.of(LODGED),                 REMITTED,      APPEAL_OFFICER)),
    WITHDRAW          (act("the person does not want it to go on",                           Set.of(LEAVE_PENDING, LODGED),  WITHDRAWN,     CASEWORKER, PROTECTION_OFFICER)),
    NOTIFY_OUTCOME_OF (act("the person is told, with proof, that it has not succeeded",      Set.of(DISMISSED, NOT_ADMITTED), null,         CASEWORKER, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<AppealState, AppealTransition> LIFECYCLE = Lifecycle.of(
            "Appeal",
            AppealTransition.class,
            AppealState.class,
            Set.of(ALLOWED, DISMISSED, REMITTED, WITHDRAWN, NOT_ADMITTED));

    private final Row<AppealState> row;

    AppealTransition(Row<AppealState> row) {
        this.row = row;
    }

    @Override
    public Row<AppealState> row() {
        return row;
    }
}
