package org.rsp.caseload.reception;

import static org.rsp.caseload.reception.ReceptionCheckState.RECORDED;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** One act only: each stands for good. Source: docs/procedures/reception-check.md. */
enum ReceptionCheckTransition implements Transition<ReceptionCheckState> {
    RECORD(act(
            "it is written down how people are received at a place",
            Set.of(),
            RECORDED,
            SUPERVISOR,
            PROTECTION_OFFICER));

    static final Lifecycle<ReceptionCheckState, ReceptionCheckTransition> LIFECYCLE =
            Lifecycle.of("ReceptionCheck", ReceptionCheckTransition.class, ReceptionCheckState.class, Set.of(RECORDED));

    private final Row<ReceptionCheckState> row;

    ReceptionCheckTransition(Row<ReceptionCheckState> row) {
        this.row = row;
    }

    @Override
    public Row<ReceptionCheckState> row() {
        return row;
    }
}
