package org.rsp.returns.counselling;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.counselling.CounsellingSessionState.CAPACITY_DOUBTED;
import static org.rsp.returns.counselling.CounsellingSessionState.HELD;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a counselling session, one row per act. Source: docs/procedures/counselling-session.md, in the same order. */
enum CounsellingSessionTransition implements Transition<CounsellingSessionState> {
    // spotless:off
    //                   in words                                                              from                            to                by
    RECORD              (act("the person was counselled on the return",                        Set.of(),                       HELD,             CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER)),
    DOUBT_CAPACITY_IN   (act("it is doubted that the person could follow and decide",          Set.of(HELD),                   CAPACITY_DOUBTED, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    CONFIRM_CAPACITY_IN (act("the doubt is settled by a professional's assessment",            Set.of(CAPACITY_DOUBTED),       HELD,             PROTECTION_OFFICER)),
    SET_ASIDE           (act("nothing rests on the session any more",                          Set.of(HELD, CAPACITY_DOUBTED), CounsellingSessionState.SET_ASIDE, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<CounsellingSessionState, CounsellingSessionTransition> LIFECYCLE = Lifecycle.of(
            "CounsellingSession",
            CounsellingSessionTransition.class,
            CounsellingSessionState.class,
            Set.of(CounsellingSessionState.SET_ASIDE));

    private final Row<CounsellingSessionState> row;

    CounsellingSessionTransition(Row<CounsellingSessionState> row) {
        this.row = row;
    }

    @Override
    public Row<CounsellingSessionState> row() {
        return row;
    }
}
