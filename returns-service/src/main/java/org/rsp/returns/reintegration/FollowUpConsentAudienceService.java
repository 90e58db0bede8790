package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;
import org.rsp.returns.returns.KnownReturnService;

/** Who hears of a word on being followed up: who hears of the return. */
@ApplicationScoped
class FollowUpConsentAudienceService implements Audience {

    private final FollowUpConsentRepository consents;
    private final KnownReturnService returns;
    private final WiderRows wider;

    FollowUpConsentAudienceService(FollowUpConsentRepository consents, KnownReturnService returns, WiderRows wider) {
        this.consents = consents;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return FollowUpConsentEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(c -> new AuditSubject(c.caseId(), c.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(c -> returns.audience(c.returnId())).orElse(Map.of());
    }

    private Optional<FollowUpConsent> found(UUID subject) {
        return wider.asSystem(() -> consents.find(subject));
    }
}
