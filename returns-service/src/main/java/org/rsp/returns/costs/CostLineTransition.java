package org.rsp.returns.costs;

import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.costs.CostLineState.BOOKED;
import static org.rsp.returns.costs.CostLineState.REVERSED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a cost line, one row per act. Source: docs/procedures/cost-line.md, in the same order. */
enum CostLineTransition implements Transition<CostLineState> {
    // spotless:off
    //       in words                                 from             to        by
    BOOK   (act("a cost of a return is booked",       Set.of(),        BOOKED,   RETURNS_OFFICER, SUPERVISOR)),
    REVERSE(act("a counter-line takes it back whole", Set.of(BOOKED),  REVERSED, SUPERVISOR));
    // spotless:on

    static final Lifecycle<CostLineState, CostLineTransition> LIFECYCLE =
            Lifecycle.of("CostLine", CostLineTransition.class, CostLineState.class, Set.of(BOOKED, REVERSED));

    private final Row<CostLineState> row;

    CostLineTransition(Row<CostLineState> row) {
        this.row = row;
    }

    @Override
    public Row<CostLineState> row() {
        return row;
    }
}
