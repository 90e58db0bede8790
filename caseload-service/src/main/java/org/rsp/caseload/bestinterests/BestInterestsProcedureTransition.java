package org.rsp.caseload.bestinterests;

import static org.rsp.caseload.bestinterests.BestInterestsProcedureState.AWAITING_PANEL;
import static org.rsp.caseload.bestinterests.BestInterestsProcedureState.DECIDED;
import static org.rsp.caseload.bestinterests.BestInterestsProcedureState.HEARD;
import static org.rsp.caseload.bestinterests.BestInterestsProcedureState.OPENED;
import static org.rsp.caseload.bestinterests.BestInterestsProcedureState.STOPPED;
import static org.rsp.caseload.bestinterests.BestInterestsProcedureState.SUPERSEDED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RSD_REVIEWER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/**
 * The life of a best-interests procedure, one row per act. Where a row leads is said for a determination, and for the last of its signatures; an assessment
 * is decided by one person, and so at once. Source: docs/procedures/best-interests-procedure.md, in the same order.
 */
enum BestInterestsProcedureTransition implements Transition<BestInterestsProcedureState> {
    // spotless:off
    //            in words                                                    from                   to          by
    OPEN         (act("somebody is to find what is best for a child",         Set.of(),              OPENED,     CASEWORKER, PROTECTION_OFFICER)),
    HEAR_CHILD_IN(act("the child was heard, or it is said why not",           Set.of(OPENED),        HEARD,      CASEWORKER, PROTECTION_OFFICER)),
    DECIDE       (act("it is found what is best, and when that is looked at", Set.of(HEARD),         AWAITING_PANEL, PROTECTION_OFFICER, SUPERVISOR)),
    SIGN         (act("a member of the panel has found the same",             Set.of(AWAITING_PANEL), DECIDED,   CASEWORKER, PROTECTION_OFFICER, SUPERVISOR, RSD_REVIEWER)),
    REVIEW       (act("it was looked at again and is still so",               Set.of(DECIDED),       null,       PROTECTION_OFFICER)),
    SUPERSEDE    (act("what was found does not hold any more",                Set.of(DECIDED),       SUPERSEDED, PROTECTION_OFFICER, SUPERVISOR)),
    STOP         (act("it does not go on",                                    Set.of(OPENED, HEARD, AWAITING_PANEL), STOPPED,    PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<BestInterestsProcedureState, BestInterestsProcedureTransition> LIFECYCLE = Lifecycle.of(
            "BestInterestsProcedure",
            BestInterestsProcedureTransition.class,
            BestInterestsProcedureState.class,
            Set.of(SUPERSEDED, STOPPED));

    private final Row<BestInterestsProcedureState> row;

    BestInterestsProcedureTransition(Row<BestInterestsProcedureState> row) {
        this.row = row;
    }

    @Override
    public Row<BestInterestsProcedureState> row() {
        return row;
    }
}
