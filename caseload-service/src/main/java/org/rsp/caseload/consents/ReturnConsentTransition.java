package org.rsp.caseload.consents;

import static org.rsp.caseload.consents.ReturnConsentState.RECORDED;
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

/** One act only: each statement stands for good. Source: docs/procedures/return-consent.md. */
enum ReturnConsentTransition implements Transition<ReturnConsentState> {
    RECORD(act(
            "a person says whether the person wants to return",
            Set.of(),
            RECORDED,
            REGISTRAR,
            CASEWORKER,
            SUPERVISOR,
            PROTECTION_OFFICER,
            RETURNS_OFFICER));

    static final Lifecycle<ReturnConsentState, ReturnConsentTransition> LIFECYCLE =
            Lifecycle.of("ReturnConsent", ReturnConsentTransition.class, ReturnConsentState.class, Set.of(RECORDED));

    private final Row<ReturnConsentState> row;

    ReturnConsentTransition(Row<ReturnConsentState> row) {
        this.row = row;
    }

    @Override
    public Row<ReturnConsentState> row() {
        return row;
    }
}
