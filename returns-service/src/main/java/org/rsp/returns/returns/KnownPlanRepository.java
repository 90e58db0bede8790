package org.rsp.returns.returns;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is known of plans that were handed over to this service. */
@ApplicationScoped
class KnownPlanRepository implements PanacheRepositoryBase<KnownPlan, UUID> {

    boolean isKnown(UUID id) {
        return findByIdOptional(id).isPresent();
    }

    Optional<Instant> handedOverAt(UUID id) {
        return findByIdOptional(id).map(KnownPlan::handedOverAt);
    }

    /** A person has one plan at a time: where one was handed over later, that of then has ended. */
    boolean isOutdated(UUID individualId, Instant handedOverAt) {
        return count("individualId = ?1 and handedOverAt > ?2", individualId, handedOverAt) > 0;
    }
}
