package org.rsp.returns.costs;

import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.costs.AllocationState.ALLOCATED;
import static org.rsp.returns.costs.AllocationState.SETTLED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an allocation, one row per act. Source: docs/procedures/allocation.md, in the same order. */
enum AllocationTransition implements Transition<AllocationState> {
    // spotless:off
    //         in words                                                   from                        to         by
    MAKE     (act("a part of a fund is allocated to who leads returns",   Set.of(),                   ALLOCATED, SUPERVISOR)),
    GIVE_BACK(act("who may spend it gives back what is left of it",       Set.of(ALLOCATED, SETTLED), SETTLED,   SUPERVISOR));
    // spotless:on

    static final Lifecycle<AllocationState, AllocationTransition> LIFECYCLE =
            Lifecycle.of("Allocation", AllocationTransition.class, AllocationState.class, Set.of(SETTLED));

    private final Row<AllocationState> row;

    AllocationTransition(Row<AllocationState> row) {
        this.row = row;
    }

    @Override
    public Row<AllocationState> row() {
        return row;
    }
}
