package org.rsp.caseload.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an audit of decisions: who may read it (QAL-4). It is about nobody, so by its real id. */
@ApplicationScoped
class DecisionAuditAudienceService implements Audience {

    private final DecisionAuditRepository audits;

    DecisionAuditAudienceService(DecisionAuditRepository audits) {
        this.audits = audits;
    }

    @Override
    public Class<? extends EventData> events() {
        return DecisionAuditEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return audits.findByIdOptional(subject)
                .map(audit ->
                        DecisionAuditRepository.readers(audit).collect(Collectors.toMap(to -> to, _ -> Naming.REAL)))
                .orElse(Map.of());
    }
}
