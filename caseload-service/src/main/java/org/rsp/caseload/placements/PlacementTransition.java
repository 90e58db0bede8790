package org.rsp.caseload.placements;

import static org.rsp.caseload.placements.PlacementState.CURRENT;
import static org.rsp.caseload.placements.PlacementState.ENDED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a placement, one row per act. Source: docs/procedures/placement.md, in the same order. */
enum PlacementTransition implements Transition<PlacementState> {
    // spotless:off
    //     in words                                           from             to       by
    RECORD(act("a person is placed somewhere",                Set.of(),        CURRENT, CASEWORKER, SUPERVISOR, PROTECTION_OFFICER)),
    REVIEW(act("it was looked at again and is still right",   Set.of(CURRENT), null,    SUPERVISOR, PROTECTION_OFFICER)),
    END   (act("the person is not placed there any more",     Set.of(CURRENT), ENDED,   CASEWORKER, SUPERVISOR, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<PlacementState, PlacementTransition> LIFECYCLE =
            Lifecycle.of("Placement", PlacementTransition.class, PlacementState.class, Set.of(ENDED));

    private final Row<PlacementState> row;

    PlacementTransition(Row<PlacementState> row) {
        this.row = row;
    }

    @Override
    public Row<PlacementState> row() {
        return row;
    }
}
