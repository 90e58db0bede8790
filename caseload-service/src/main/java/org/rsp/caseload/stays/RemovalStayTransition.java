package org.rsp.caseload.stays;

import static org.rsp.caseload.stays.RemovalStayState.IN_FORCE;
import static org.rsp.caseload.stays.RemovalStayState.LIFTED;
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

/** The life of a removal stay, one row per act. Source: docs/procedures/removal-stay.md, in the same order. */
enum RemovalStayTransition implements Transition<RemovalStayState> {
    // spotless:off
    //            in words                                       from              to        by
    ORDER        (act("a person is not to be returned for now",  Set.of(),         IN_FORCE, REGISTRAR, CASEWORKER, SUPERVISOR, PROTECTION_OFFICER, RETURNS_OFFICER)),
    AGREE_TO_LIFT(act("one of two lets a witness hold end",      Set.of(IN_FORCE), IN_FORCE, SUPERVISOR, PROTECTION_OFFICER)),
    LIFT         (act("what stood in the way has ended",         Set.of(IN_FORCE), LIFTED,   SUPERVISOR, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<RemovalStayState, RemovalStayTransition> LIFECYCLE =
            Lifecycle.of("RemovalStay", RemovalStayTransition.class, RemovalStayState.class, Set.of(LIFTED));

    private final Row<RemovalStayState> row;

    RemovalStayTransition(Row<RemovalStayState> row) {
        this.row = row;
    }

    @Override
    public Row<RemovalStayState> row() {
        return row;
    }
}
