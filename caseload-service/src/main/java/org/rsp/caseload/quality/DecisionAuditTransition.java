package org.rsp.caseload.quality;

import static org.rsp.caseload.quality.DecisionAuditState.CLOSED;
import static org.rsp.caseload.quality.DecisionAuditState.DRAWN;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an audit of decisions, one row per act. Source: docs/procedures/decision-audit.md, in the same order. */
enum DecisionAuditTransition implements Transition<DecisionAuditState> {
    // spotless:off
    ORDER(act("decisions of a quarter that is over are drawn at random", Set.of(), DRAWN, SUPERVISOR)),
    CLOSE(act("each that was drawn was reviewed or set aside", Set.of(DRAWN), CLOSED, SUPERVISOR));
    // spotless:on

    static final Lifecycle<DecisionAuditState, DecisionAuditTransition> LIFECYCLE =
            Lifecycle.of("DecisionAudit", DecisionAuditTransition.class, DecisionAuditState.class, Set.of(CLOSED));

    private final Row<DecisionAuditState> row;

    DecisionAuditTransition(Row<DecisionAuditState> row) {
        this.row = row;
    }

    @Override
    public Row<DecisionAuditState> row() {
        return row;
    }
}
