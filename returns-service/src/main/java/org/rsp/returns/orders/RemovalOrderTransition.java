package org.rsp.returns.orders;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.orders.RemovalOrderState.ISSUED;
import static org.rsp.returns.orders.RemovalOrderState.QUASHED;
import static org.rsp.returns.orders.RemovalOrderState.SERVED;
import static org.rsp.returns.orders.RemovalOrderState.UNDER_REMEDY;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a removal order, one row per act. Source: docs/procedures/removal-order.md, in the same order. */
enum RemovalOrderTransition implements Transition<RemovalOrderState> {
    // spotless:off
    //                      in words                                                from                                to            by
    ISSUE                 (act("an order that one person leave is recorded",        Set.of(),                           ISSUED,       RETURNS_OFFICER, SUPERVISOR)),
    SERVE                 (act("it was given to the person, in words understood",   Set.of(ISSUED),                     SERVED,       RETURNS_OFFICER, SUPERVISOR)),
    LODGE_REMEDY_AGAINST  (act("the person takes it to a court or an authority",    Set.of(SERVED),                     UNDER_REMEDY, REGISTRAR, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    DISMISS_REMEDY_AGAINST(act("the remedy was decided, and the order stands",      Set.of(UNDER_REMEDY),               SERVED,       SUPERVISOR)),
    QUASH                 (act("the order is no more",                              Set.of(ISSUED, SERVED, UNDER_REMEDY), QUASHED,    PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<RemovalOrderState, RemovalOrderTransition> LIFECYCLE =
            Lifecycle.of("RemovalOrder", RemovalOrderTransition.class, RemovalOrderState.class, Set.of(QUASHED));

    private final Row<RemovalOrderState> row;

    RemovalOrderTransition(Row<RemovalOrderState> row) {
        this.row = row;
    }

    @Override
    public Row<RemovalOrderState> row() {
        return row;
    }
}
