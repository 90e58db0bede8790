package org.rsp.caseload.integrity;

import static org.rsp.caseload.integrity.IntegrityCheckState.CLOSED;
import static org.rsp.caseload.integrity.IntegrityCheckState.OPENED;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an integrity check, one row per act. Source: docs/procedures/integrity-check.md, in the same order. */
enum IntegrityCheckTransition implements Transition<IntegrityCheckState> {
    // spotless:off
    OPEN(act("somebody doubts, and it is looked into", Set.of(), OPENED, SUPERVISOR)),
    CLOSE(act("it is known what was found", Set.of(OPENED), CLOSED, SUPERVISOR));
    // spotless:on

    static final Lifecycle<IntegrityCheckState, IntegrityCheckTransition> LIFECYCLE =
            Lifecycle.of("IntegrityCheck", IntegrityCheckTransition.class, IntegrityCheckState.class, Set.of(CLOSED));

    private final Row<IntegrityCheckState> row;

    IntegrityCheckTransition(Row<IntegrityCheckState> row) {
        this.row = row;
    }

    @Override
    public Row<IntegrityCheckState> row() {
        return row;
    }
}
