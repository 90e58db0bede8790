package org.rsp.returns.reintegration;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.reintegration.FearReportState.RAISED;
import static org.rsp.returns.reintegration.FearReportState.REFERRED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a report of fear, one row per act. Source: docs/procedures/fear-report.md, in the same order. */
enum FearReportTransition implements Transition<FearReportState> {
    // spotless:off
    //    in words                                                  from            to        by
    RAISE(act("a person who has returned tells of a fear",          Set.of(),       RAISED,   REGISTRAR, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    REFER(act("the way to protection was opened to the person",     Set.of(RAISED), REFERRED, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<FearReportState, FearReportTransition> LIFECYCLE =
            Lifecycle.of("FearReport", FearReportTransition.class, FearReportState.class, Set.of(REFERRED));

    private final Row<FearReportState> row;

    FearReportTransition(Row<FearReportState> row) {
        this.row = row;
    }

    @Override
    public Row<FearReportState> row() {
        return row;
    }
}
