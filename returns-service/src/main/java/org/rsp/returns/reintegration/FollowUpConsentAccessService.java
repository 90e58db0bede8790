package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a word on being followed up: who may know of the return. Who has just written one down is answered whatever is known of the case. */
@ApplicationScoped
class FollowUpConsentAccessService implements Visible<FollowUpConsent> {

    private final KnownReturnService returns;
    private final Visible<FollowUpConsent> known;

    FollowUpConsentAccessService(FollowUpConsentRepository consents, KnownReturnService returns) {
        this.returns = returns;
        this.known = returns.records(consents::find, consents::lock);
    }

    @Override
    public FollowUpConsent get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public FollowUpConsent lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(FollowUpConsent consent, Actor actor) {
        return consent.custodian().equals(actor.organisation())
                ? returns.forSafety(consent.caseId(), actor)
                : known.require(consent, actor);
    }
}
