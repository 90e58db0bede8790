package org.rsp.caseload.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a decision in an audit: no organisation, its own neither, so that nobody learns whose work is looked at. */
@ApplicationScoped
class SampledDecisionAudienceService implements Audience {

    private final SampledDecisionRepository samples;

    SampledDecisionAudienceService(SampledDecisionRepository samples) {
        this.samples = samples;
    }

    @Override
    public Class<? extends EventData> events() {
        return SampledDecisionEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return samples.find(subject).map(sampled -> new AuditSubject(sampled.caseId(), sampled.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return Map.of();
    }
}
