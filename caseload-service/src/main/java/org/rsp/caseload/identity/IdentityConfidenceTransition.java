package org.rsp.caseload.identity;

import static org.rsp.caseload.identity.IdentityConfidenceState.RECORDED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RSD_REVIEWER;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** One act only: each entry stands for good. Source: docs/procedures/identity-confidence.md. */
enum IdentityConfidenceTransition implements Transition<IdentityConfidenceState> {
    RECORD(act(
            "how sure one is of who a person is, is recorded",
            Set.of(),
            RECORDED,
            REGISTRAR,
            CASEWORKER,
            PROTECTION_OFFICER,
            RSD_REVIEWER));

    static final Lifecycle<IdentityConfidenceState, IdentityConfidenceTransition> LIFECYCLE = Lifecycle.of(
            "IdentityConfidence", IdentityConfidenceTransition.class, IdentityConfidenceState.class, Set.of(RECORDED));

    private final Row<IdentityConfidenceState> row;

    IdentityConfidenceTransition(Row<IdentityConfidenceState> row) {
        this.row = row;
    }

    @Override
    public Row<IdentityConfidenceState> row() {
        return row;
    }
}
