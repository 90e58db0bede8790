package org.rsp.returns.reintegration;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.reintegration.FollowUpConsentState.RECORDED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** One act only: the last word holds. Source: docs/procedures/follow-up-consent.md. */
enum FollowUpConsentTransition implements Transition<FollowUpConsentState> {
    RECORD(act(
            "a person says whether the person wants to be asked later",
            Set.of(),
            RECORDED,
            REGISTRAR,
            CASEWORKER,
            SUPERVISOR,
            PROTECTION_OFFICER,
            RETURNS_OFFICER));

    static final Lifecycle<FollowUpConsentState, FollowUpConsentTransition> LIFECYCLE = Lifecycle.of(
            "FollowUpConsent", FollowUpConsentTransition.class, FollowUpConsentState.class, Set.of(RECORDED));

    private final Row<FollowUpConsentState> row;

    FollowUpConsentTransition(Row<FollowUpConsentState> row) {
        this.row = row;
    }

    @Override
    public Row<FollowUpConsentState> row() {
        return row;
    }
}
