package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.FearExpressionState.RECORDED;
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

/** One act only: it is never taken back. Source: docs/procedures/fear-expression.md. */
enum FearExpressionTransition implements Transition<FearExpressionState> {
    RECORD(act(
            "a person has said that the person fears to go back",
            Set.of(),
            RECORDED,
            REGISTRAR,
            CASEWORKER,
            SUPERVISOR,
            PROTECTION_OFFICER,
            RETURNS_OFFICER));

    static final Lifecycle<FearExpressionState, FearExpressionTransition> LIFECYCLE =
            Lifecycle.of("FearExpression", FearExpressionTransition.class, FearExpressionState.class, Set.of(RECORDED));

    private final Row<FearExpressionState> row;

    FearExpressionTransition(Row<FearExpressionState> row) {
        this.row = row;
    }

    @Override
    public Row<FearExpressionState> row() {
        return row;
    }
}
