package org.rsp.caseload.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.audit.RestrictedProcedure;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an integrity check: no organisation, its own neither, whose staff may be those of the claim (ITG-1). */
@ApplicationScoped
class IntegrityCheckAudienceService implements Audience, RestrictedProcedure {

    private final IntegrityCheckRepository checks;

    IntegrityCheckAudienceService(IntegrityCheckRepository checks) {
        this.checks = checks;
    }

    @Override
    public Class<? extends EventData> events() {
        return IntegrityCheckEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return checks.find(subject).map(check -> new AuditSubject(check.caseId(), check.individualId()));
    }

    @Override
    public String restricted() {
        return IntegrityCheckTransition.LIFECYCLE.noun();
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return Map.of();
    }
}
