package org.rsp.caseload.consents;

import static org.rsp.caseload.consents.ReturnConsentState.CONFIRMED;
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

/** A consent waits for a second account; a withdrawal for nobody, and stays as it is. Source: docs/procedures/return-consent.md, in the same order. */
enum ReturnConsentTransition implements Transition<ReturnConsentState> {
    RECORD(act(
            "a person says whether the person wants to return",
            Set.of(),
            RECORDED,
            REGISTRAR,
            CASEWORKER,
            SUPERVISOR,
            PROTECTION_OFFICER,
            RETURNS_OFFICER)),
    CONFIRM(act(
            "somebody else who was there says so",
            Set.of(RECORDED),
            CONFIRMED,
            CASEWORKER,
            SUPERVISOR,
            PROTECTION_OFFICER,
            RETURNS_OFFICER)),
    SET_ASIDE(act(
            "nobody confirms it any more",
            Set.of(RECORDED),
            ReturnConsentState.SET_ASIDE,
            SUPERVISOR,
            PROTECTION_OFFICER));

    static final Lifecycle<ReturnConsentState, ReturnConsentTransition> LIFECYCLE = Lifecycle.of(
            "ReturnConsent",
            ReturnConsentTransition.class,
            ReturnConsentState.class,
            Set.of(CONFIRMED, ReturnConsentState.SET_ASIDE));

    private final Row<ReturnConsentState> row;

    ReturnConsentTransition(Row<ReturnConsentState> row) {
        this.row = row;
    }

    @Override
    public Row<ReturnConsentState> row() {
        return row;
    }
}
