package org.rsp.caseload.groups;

import static org.rsp.caseload.groups.ProcessingGroupState.ACTIVE;
import static org.rsp.caseload.groups.ProcessingGroupState.ENDED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a processing group, one row per act. Source: docs/procedures/processing-group.md, in the same order. */
enum ProcessingGroupTransition implements Transition<ProcessingGroupState> {
    // spotless:off
    //                       in words                                              from            to      by
    FORM                    (act("people are put together for one purpose",        Set.of(),       ACTIVE, CASEWORKER)),
    ADD_MEMBER_TO           (act("a person joins the group",                       Set.of(ACTIVE), null,   CASEWORKER)),
    END_MEMBERSHIP_IN       (act("a person leaves the group",                      Set.of(ACTIVE), null,   CASEWORKER)),
    TRANSFER_FOCAL_POINT_OF (act("another member becomes the focal point",         Set.of(ACTIVE), null,   CASEWORKER)),
    REFER_TO                (act("another group is named to be read with it",      Set.of(ACTIVE), null,   CASEWORKER)),
    DISSOLVE                (act("nobody is processed in the group any more",      Set.of(ACTIVE), ENDED,  SUPERVISOR));
    // spotless:on

    static final Lifecycle<ProcessingGroupState, ProcessingGroupTransition> LIFECYCLE =
            Lifecycle.of("ProcessingGroup", ProcessingGroupTransition.class, ProcessingGroupState.class, Set.of(ENDED));

    private final Row<ProcessingGroupState> row;

    ProcessingGroupTransition(Row<ProcessingGroupState> row) {
        this.row = row;
    }

    @Override
    public Row<ProcessingGroupState> row() {
        return row;
    }
}
