package org.rsp.caseload.trafficking;

import static org.rsp.caseload.trafficking.TraffickingConcernState.CLOSED;
import static org.rsp.caseload.trafficking.TraffickingConcernState.IDENTIFIED;
import static org.rsp.caseload.trafficking.TraffickingConcernState.RAISED;
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

/** The life of a concern about trafficking, one row per act. Source: docs/procedures/trafficking-concern.md, in the same order. */
enum TraffickingConcernTransition implements Transition<TraffickingConcernState> {
    // spotless:off
    //                 in words                                                 from                        to          by
    RAISE             (act("somebody sees a sign that a person was trafficked", Set.of(),                   RAISED,     REGISTRAR, CASEWORKER, SUPERVISOR, PROTECTION_OFFICER, RETURNS_OFFICER)),
    IDENTIFY_VICTIM_IN(act("there is reason to believe that it is so",          Set.of(RAISED),             IDENTIFIED, PROTECTION_OFFICER)),
    PLAN_SUPPORT_IN   (act("help was offered, and the person has answered",     Set.of(IDENTIFIED),         null,       PROTECTION_OFFICER)),
    CLOSE             (act("nothing more is to be done about it",               Set.of(RAISED, IDENTIFIED), CLOSED,     PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<TraffickingConcernState, TraffickingConcernTransition> LIFECYCLE = Lifecycle.of(
            "TraffickingConcern", TraffickingConcernTransition.class, TraffickingConcernState.class, Set.of(CLOSED));

    private final Row<TraffickingConcernState> row;

    TraffickingConcernTransition(Row<TraffickingConcernState> row) {
        this.row = row;
    }

    @Override
    public Row<TraffickingConcernState> row() {
        return row;
    }
}
