package org.rsp.caseload.assistance;

import static org.rsp.caseload.assistance.AssistanceState.DECLINED;
import static org.rsp.caseload.assistance.AssistanceState.ENDED;
import static org.rsp.caseload.assistance.AssistanceState.GIVEN;
import static org.rsp.caseload.assistance.AssistanceState.REQUESTED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of help, one row per act. Source: docs/procedures/assistance.md, in the same order. */
enum AssistanceTransition implements Transition<AssistanceState> {
    // spotless:off
    REQUEST(act("help is asked for", Set.of(), REQUESTED, CASEWORKER, PROTECTION_OFFICER)),
    GIVE(act("the provider gives it", Set.of(REQUESTED), GIVEN, CASEWORKER, PROTECTION_OFFICER)),
    DECLINE(act("it is not given", Set.of(REQUESTED), DECLINED, CASEWORKER, PROTECTION_OFFICER)),
    END(act("it is given no more", Set.of(GIVEN), ENDED, CASEWORKER, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<AssistanceState, AssistanceTransition> LIFECYCLE =
            Lifecycle.of("Assistance", AssistanceTransition.class, AssistanceState.class, Set.of(DECLINED, ENDED));

    private final Row<AssistanceState> row;

    AssistanceTransition(Row<AssistanceState> row) {
        this.row = row;
    }

    @Override
    public Row<AssistanceState> row() {
        return row;
    }
}
