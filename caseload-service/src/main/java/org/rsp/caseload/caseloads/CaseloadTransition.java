package org.rsp.caseload.caseloads;

import static org.rsp.caseload.caseloads.CaseloadState.CLOSED;
import static org.rsp.caseload.caseloads.CaseloadState.OPEN;
import static org.rsp.caseload.caseloads.CaseloadState.PAUSED;
import static org.rsp.platform.identity.Role.COORDINATOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a caseload, one row per act. Source: docs/procedures/caseload.md, in the same order. */
enum CaseloadTransition implements Transition<CaseloadState> {
    // spotless:off
    //           in words                                               from                  to      by
    OPEN_UP (act("a caseload is opened under an arrangement in force",  Set.of(),             OPEN,   COORDINATOR)),
    PAUSE   (act("admission is paused",                                 Set.of(OPEN),         PAUSED, COORDINATOR)),
    RESUME  (act("admission is resumed",                                Set.of(PAUSED),       OPEN,   COORDINATOR)),
    CLOSE   (act("nobody more is admitted",                             Set.of(OPEN, PAUSED), CLOSED, COORDINATOR));
    // spotless:on

    static final Lifecycle<CaseloadState, CaseloadTransition> LIFECYCLE =
            Lifecycle.of("Caseload", CaseloadTransition.class, CaseloadState.class, Set.of(CLOSED));

    private final Row<CaseloadState> row;

    CaseloadTransition(Row<CaseloadState> row) {
        this.row = row;
    }

    @Override
    public Row<CaseloadState> row() {
        return row;
    }
}
