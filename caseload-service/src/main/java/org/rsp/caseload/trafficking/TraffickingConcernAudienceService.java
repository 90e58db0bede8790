package org.rsp.caseload.trafficking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.audit.RestrictedProcedure;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a concern about trafficking: no organisation (TIP-2). */
@ApplicationScoped
class TraffickingConcernAudienceService implements Audience, RestrictedProcedure {

    private final TraffickingConcernRepository concerns;

    TraffickingConcernAudienceService(TraffickingConcernRepository concerns) {
        this.concerns = concerns;
    }

    @Override
    public Class<? extends EventData> events() {
        return TraffickingConcernEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return concerns.find(subject).map(c -> new AuditSubject(c.caseId(), c.individualId()));
    }

    @Override
    public String restricted() {
        return TraffickingConcernTransition.LIFECYCLE.noun();
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return Map.of();
    }
}
