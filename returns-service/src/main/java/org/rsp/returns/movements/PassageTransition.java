package org.rsp.returns.movements;

import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.movements.PassageState.ABOARD;
import static org.rsp.returns.movements.PassageState.BOOKED;
import static org.rsp.returns.movements.PassageState.BROUGHT_BACK;
import static org.rsp.returns.movements.PassageState.HANDED_OVER;
import static org.rsp.returns.movements.PassageState.TAKEN_OFF;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a passage, one row per act. Source: docs/procedures/passage.md, in the same order. */
enum PassageTransition implements Transition<PassageState> {
    // spotless:off
    //                  in words                                                from                         to            by
    BOOK               (act("a seat is taken for one person",                   Set.of(),                    BOOKED,       RETURNS_OFFICER, SUPERVISOR)),
    RELEASE            (act("the person is on the manifest no more",            Set.of(BOOKED),              TAKEN_OFF,    RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR, SERVICE)),
    BOARD              (act("the person's return has departed",                 Set.of(BOOKED),              ABOARD,       SERVICE)),
    RECORD_RESTRAINT_IN(act("the person was restrained, as the last resort",    Set.of(BOOKED, ABOARD),      null,         RETURNS_OFFICER, SUPERVISOR)),
    HAND_OVER_FROM     (act("an authority has received the person",             Set.of(ABOARD),              HANDED_OVER,  RETURNS_OFFICER, SUPERVISOR)),
    REFUSE_ENTRY_AFTER (act("the person was not let in, and is brought back",   Set.of(ABOARD),              BROUGHT_BACK, RETURNS_OFFICER, SUPERVISOR)),
    COME_BACK_AFTER    (act("the return says that the person is here",          Set.of(ABOARD, HANDED_OVER), BROUGHT_BACK, SERVICE));
    // spotless:on

    static final Lifecycle<PassageState, PassageTransition> LIFECYCLE = Lifecycle.of(
            "Passage", PassageTransition.class, PassageState.class, Set.of(HANDED_OVER, BROUGHT_BACK, TAKEN_OFF));

    private final Row<PassageState> row;

    PassageTransition(Row<PassageState> row) {
        this.row = row;
    }

    @Override
    public Row<PassageState> row() {
        return row;
    }
}
