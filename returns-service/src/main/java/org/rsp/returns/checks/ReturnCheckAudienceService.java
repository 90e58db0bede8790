package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;
import org.rsp.returns.returns.KnownReturnService;

/** Who hears of a check: who hears of the return; of one of a victim's safety no organisation does. */
@ApplicationScoped
class ReturnCheckAudienceService implements Audience {

    private final ReturnCheckRepository checks;
    private final KnownReturnService returns;
    private final WiderRows wider;

    ReturnCheckAudienceService(ReturnCheckRepository checks, KnownReturnService returns, WiderRows wider) {
        this.checks = checks;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReturnCheckEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(c -> new AuditSubject(c.caseId(), c.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject)
                .filter(c -> c.existence() == FieldClass.P2)
                .map(c -> returns.audience(c.returnId()))
                .orElse(Map.of());
    }

    private Optional<ReturnCheck> found(UUID subject) {
        return wider.asSystem(() -> checks.find(subject));
    }
}
