package org.rsp.returns.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a return: the platform's services, the custodian, and who has a mandate for it. */
@ApplicationScoped
class ReturnAudienceService implements Audience {

    private final KnownReturnService returns;

    ReturnAudienceService(KnownReturnService returns) {
        this.returns = returns;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReturnEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return returns.about(subject);
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return returns.audience(subject);
    }
}
