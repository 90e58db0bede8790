package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.ScreeningState.HEARD;
import static org.rsp.caseload.screening.ScreeningState.INFORMED;
import static org.rsp.caseload.screening.ScreeningState.PRELIMINARY;
import static org.rsp.caseload.screening.ScreeningState.REVIEWED;
import static org.rsp.caseload.screening.ScreeningState.SUPERSEDED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/**
 * The life of a screening, one row per act. Where a review leads is said for one that takes nothing away (SCN-4). Source: docs/procedures/screening.md, in the same
 * order.
 */
enum ScreeningTransition implements Transition<ScreeningState> {
    // spotless:off
    //                in words                                                from                                          to           by
    BEGIN            (act("a person is told what may be asked for, and what happens now", Set.of(),                         INFORMED,    REGISTRAR, CASEWORKER, PROTECTION_OFFICER)),
    RECORD_ANSWERS_IN(act("what the person says is written down",             Set.of(INFORMED),                             HEARD,       CASEWORKER, PROTECTION_OFFICER)),
    PROFILE          (act("what the person may be is said, as a set",         Set.of(HEARD),                                PRELIMINARY, CASEWORKER, PROTECTION_OFFICER)),
    REVIEW           (act("another person confirms or changes the set",       Set.of(PRELIMINARY, REVIEWED),                REVIEWED,    PROTECTION_OFFICER)),
    SET_ASIDE        (act("it counts no more",                                Set.of(INFORMED, HEARD, PRELIMINARY, REVIEWED), SUPERSEDED, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<ScreeningState, ScreeningTransition> LIFECYCLE =
            Lifecycle.of("Screening", ScreeningTransition.class, ScreeningState.class, Set.of(REVIEWED, SUPERSEDED));

    private final Row<ScreeningState> row;

    ScreeningTransition(Row<ScreeningState> row) {
        this.row = row;
    }

    @Override
    public Row<ScreeningState> row() {
        return row;
    }
}
