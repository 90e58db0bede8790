package org.rsp.platform.audit;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.identity.Actor;

/** For services that know of no case: there is nothing to see, for anybody. */
@DefaultBean
@ApplicationScoped
class NobodysAudit implements AuditScope {

    @Override
    public boolean includesCase(UUID caseId, Actor actor) {
        return false;
    }

    @Override
    public Optional<UUID> caseOf(UUID individualId, Actor actor) {
        return Optional.empty();
    }
}
