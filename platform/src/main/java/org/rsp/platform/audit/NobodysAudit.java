package org.rsp.platform.audit;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** For services that know of no case: there is nothing to see, for anybody. */
@DefaultBean
@ApplicationScoped
class NobodysAudit implements AuditScope {

    @Override
    public Decision requireCase(UUID caseId, Actor actor) {
        throw Refusal.of(CommonProblem.NOT_FOUND);
    }

    @Override
    public Optional<UUID> findCaseOf(UUID individualId, Actor actor) {
        return Optional.empty();
    }
}
