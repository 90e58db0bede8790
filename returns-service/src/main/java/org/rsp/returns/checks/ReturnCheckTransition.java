package org.rsp.returns.checks;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.checks.ReturnCheckState.RECORDED;
import static org.rsp.returns.checks.ReturnCheckState.WITHDRAWN;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a check, one row per act. Source: docs/procedures/return-check.md, in the same order. */
enum ReturnCheckTransition implements Transition<ReturnCheckState> {
    // spotless:off
    //                            in words                                              from              to         by
    RECORD                       (act("something was looked at, and what was found",    Set.of(),         RECORDED,  CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    RECORD_PROSECUTORS_RELEASE_IN(act("no proceedings keep the victim here",            Set.of(RECORDED), RECORDED,  PROTECTION_OFFICER)),
    RELEASE_VICTIM_IN            (act("for the victim's protection nothing is against", Set.of(RECORDED), RECORDED,  PROTECTION_OFFICER)),
    WITHDRAW                     (act("nobody stands by it any more",                   Set.of(RECORDED), WITHDRAWN, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<ReturnCheckState, ReturnCheckTransition> LIFECYCLE =
            Lifecycle.of("ReturnCheck", ReturnCheckTransition.class, ReturnCheckState.class, Set.of(WITHDRAWN));

    private final Row<ReturnCheckState> row;

    ReturnCheckTransition(Row<ReturnCheckState> row) {
        this.row = row;
    }

    @Override
    public Row<ReturnCheckState> row() {
        return row;
    }
}
