package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditScope;
import org.rsp.platform.identity.Actor;

/** Who looked at a case is for its custodian to know, and for nobody else. */
@ApplicationScoped
class CaseAuditService implements AuditScope {

    private final CaseRepository cases;
    private final CaseAccessService visible;

    CaseAuditService(CaseRepository cases, CaseAccessService visible) {
        this.cases = cases;
        this.visible = visible;
    }

    @Override
    public Decision requireCase(UUID caseId, Actor actor) {
        return visible.requireAudit(caseId, actor);
    }

    @Override
    public Optional<UUID> findCaseOf(UUID individualId, Actor actor) {
        return cases.findCaseOf(individualId, actor);
    }
}
