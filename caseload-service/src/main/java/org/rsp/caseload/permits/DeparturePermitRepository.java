package org.rsp.caseload.permits;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.sql.Sql;

/** Permits: the custodian's own to its staff, every one to the service that returns and to the platform. */
@ApplicationScoped
class DeparturePermitRepository implements PanacheRepositoryBase<DeparturePermit, UUID> {

    Optional<DeparturePermit> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Whom a permit is of, without loading it: what is loaded before it is locked may be old. */
    Optional<UUID> findIndividual(UUID id) {
        return find("select p.individualId from DeparturePermit p where p.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Its row stays locked until the transaction ends. */
    Optional<DeparturePermit> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Until the transaction ends nobody else does anything for the safety of these persons, or lets one of them depart. In one order, so that
     * two who lock the same persons wait for each other.
     */
    void lockPersons(Collection<UUID> individualIds) {
        individualIds.stream()
                .map(UUID::getLeastSignificantBits)
                .distinct()
                .sorted()
                .forEach(key -> Sql.lock(getEntityManager(), key));
    }

    /** Of these persons, those that are not void, locked in one order. */
    List<DeparturePermit> lockStanding(Collection<UUID> individualIds) {
        return find("individualId in ?1 and state in (ISSUED, CONSUMED) order by id", individualIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isUsed(UUID individual, ReturnKind kind, Instant since, Instant until) {
        return count(
                        "individualId = ?1 and kind = ?2 and state = CONSUMED and consumedAt >= ?3 and consumedAt <= ?4",
                        individual,
                        kind,
                        since,
                        until)
                > 0;
    }

    /** Of one person; oldest first, one more than the page. */
    List<DeparturePermit> of(UUID individual, PageRequest page) {
        return find(
                        "individualId = ?1 and id > ?2 order by id",
                        individual,
                        page.after().map(k -> k.id()).orElse(new UUID(0, 0)))
                .range(0, page.limit())
                .list();
    }
}
