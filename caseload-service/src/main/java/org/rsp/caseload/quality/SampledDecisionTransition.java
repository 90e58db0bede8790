package org.rsp.caseload.quality;

import static org.rsp.caseload.quality.SampledDecisionState.DRAWN;
import static org.rsp.caseload.quality.SampledDecisionState.REVIEWED;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a decision in an audit, one row per act. Source: docs/procedures/sampled-decision.md, in the same order. */
enum SampledDecisionTransition implements Transition<SampledDecisionState> {
    // spotless:off
    DRAW     (act("it is drawn, by no choice of anybody",                        Set.of(),      DRAWN,                          SUPERVISOR)),
    REVIEW   (act("somebody who has had no part in it has looked at it",         Set.of(DRAWN), REVIEWED,                       SUPERVISOR, PROTECTION_OFFICER)),
    SET_ASIDE(act("it is not looked at, for a reason",                           Set.of(DRAWN), SampledDecisionState.SET_ASIDE, SUPERVISOR, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<SampledDecisionState, SampledDecisionTransition> LIFECYCLE = Lifecycle.of(
            "SampledDecision",
            SampledDecisionTransition.class,
            SampledDecisionState.class,
            Set.of(REVIEWED, SampledDecisionState.SET_ASIDE));

    private final Row<SampledDecisionState> row;

    SampledDecisionTransition(Row<SampledDecisionState> row) {
        this.row = row;
    }

    @Override
    public Row<SampledDecisionState> row() {
        return row;
    }
}
