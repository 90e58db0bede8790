package org.rsp.returns.suspensions;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.suspensions.SuspensionState.ENDED;
import static org.rsp.returns.suspensions.SuspensionState.IN_FORCE;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a suspension, one row per act. Source: docs/procedures/suspension.md, in the same order. */
enum SuspensionTransition implements Transition<SuspensionState> {
    // spotless:off
    //           in words                                       from              to        by
    IMPOSE      (act("the return stands still from now on",     Set.of(),         IN_FORCE, REGISTRAR, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR, SERVICE)),
    RESUME_AFTER(act("the guards pass again: it may go on",     Set.of(IN_FORCE), ENDED,    PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<SuspensionState, SuspensionTransition> LIFECYCLE =
            Lifecycle.of("Suspension", SuspensionTransition.class, SuspensionState.class, Set.of(ENDED));

    private final Row<SuspensionState> row;

    SuspensionTransition(Row<SuspensionState> row) {
        this.row = row;
    }

    @Override
    public Row<SuspensionState> row() {
        return row;
    }
}
