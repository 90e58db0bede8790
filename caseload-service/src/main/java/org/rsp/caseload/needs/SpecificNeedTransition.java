package org.rsp.caseload.needs;

import static org.rsp.caseload.needs.SpecificNeedState.CLOSED;
import static org.rsp.caseload.needs.SpecificNeedState.CONFIRMED;
import static org.rsp.caseload.needs.SpecificNeedState.PENDING_REVIEW;
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

/** The life of a specific need, one row per act. Source: docs/procedures/specific-need.md, in the same order. */
enum SpecificNeedTransition implements Transition<SpecificNeedState> {
    // spotless:off
    //       in words                                                        from                               to              by
    FLAG    (act("somebody says that the person may have the need",          Set.of(),                          PENDING_REVIEW, REGISTRAR, CASEWORKER, PROTECTION_OFFICER, SUPERVISOR, RETURNS_OFFICER)),
    CONFIRM (act("protection staff find that the person has it",             Set.of(PENDING_REVIEW),            CONFIRMED,      PROTECTION_OFFICER)),
    REVIEW  (act("protection staff look again and find it as it was",        Set.of(CONFIRMED),                 null,           PROTECTION_OFFICER)),
    CLOSE   (act("the person does not have it, or not any more",             Set.of(PENDING_REVIEW, CONFIRMED), CLOSED,         PROTECTION_OFFICER)),
    REOPEN  (act("it is to be looked at again",                              Set.of(CLOSED),                    PENDING_REVIEW, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<SpecificNeedState, SpecificNeedTransition> LIFECYCLE =
            Lifecycle.of("SpecificNeed", SpecificNeedTransition.class, SpecificNeedState.class, Set.of(CLOSED));

    private final Row<SpecificNeedState> row;

    SpecificNeedTransition(Row<SpecificNeedState> row) {
        this.row = row;
    }

    @Override
    public Row<SpecificNeedState> row() {
        return row;
    }
}
