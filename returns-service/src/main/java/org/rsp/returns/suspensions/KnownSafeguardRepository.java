package org.rsp.returns.suspensions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was heard of things that were done for persons' safety. */
@ApplicationScoped
class KnownSafeguardRepository implements PanacheRepositoryBase<KnownSafeguard, UUID> {

    Optional<KnownSafeguard> find(UUID id) {
        return findByIdOptional(id);
    }

    /** What was done since then, as it came. */
    List<KnownSafeguard> since(UUID individualId, Instant then) {
        return list("individualId = ?1 and doneAt >= ?2 order by doneAt, id", individualId, then);
    }

    Optional<Instant> findLast(UUID individualId, Set<SuspensionReason> reasons) {
        return find("individualId = ?1 and reason in ?2 order by doneAt desc", individualId, reasons)
                .firstResultOptional()
                .map(KnownSafeguard::doneAt);
    }
}
