package org.rsp.returns.checks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is known of plans to resettle persons. */
@ApplicationScoped
class KnownResettlementRepository implements PanacheRepositoryBase<KnownResettlement, UUID> {

    Optional<KnownResettlement> find(UUID id) {
        return findByIdOptional(id);
    }

    boolean isUnderWay(UUID individualId) {
        return count("individualId = ?1 and underWay = true", individualId) > 0;
    }
}
