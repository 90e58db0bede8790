package org.rsp.returns.disclosure;

import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.disclosure.DisclosureProfileState.PUT;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a disclosure profile, one row per act. Source: docs/procedures/disclosure-profile.md, in the same order. */
enum DisclosureProfileTransition implements Transition<DisclosureProfileState> {
    // spotless:off
    //            in words                                                    from         to                                by
    DRAW_UP  (act("what a state of origin may be told of the person is put",  Set.of(),    PUT,                              RETURNS_OFFICER, SUPERVISOR)),
    SET_ASIDE(act("it is wrong, and no state is told of it any more",         Set.of(PUT), DisclosureProfileState.SET_ASIDE, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<DisclosureProfileState, DisclosureProfileTransition> LIFECYCLE = Lifecycle.of(
            "DisclosureProfile",
            DisclosureProfileTransition.class,
            DisclosureProfileState.class,
            Set.of(DisclosureProfileState.SET_ASIDE));

    private final Row<DisclosureProfileState> row;

    DisclosureProfileTransition(Row<DisclosureProfileState> row) {
        this.row = row;
    }

    @Override
    public Row<DisclosureProfileState> row() {
        return row;
    }
}
