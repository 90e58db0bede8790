package org.rsp.caseload.stays;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Removal stays, for their custodian; for deciding, those of every custodian to the platform's own question. */
@ApplicationScoped
class RemovalStayRepository implements PanacheRepositoryBase<RemovalStay, UUID> {

    Optional<RemovalStay> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<RemovalStay> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Of one person; oldest first, one more than the page.
     *
     * @param restricted whether a witness's are shown that the reader has not ordered or is not named with
     */
    List<RemovalStay> of(UUID individual, boolean restricted, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and custodian = ?3 and (kind <> WITNESS_HOLD or ?4 = true or array_position(namedStaff, ?5) > 0)"
                                + " order by id",
                        individual,
                        after,
                        actor.organisation(),
                        restricted,
                        actor.subject())
                .range(0, page.limit())
                .list();
    }

    /** Who may know of a case: whoever is named with a hold of somebody in it that is in force. */
    Set<String> named(UUID caseId) {
        return find("caseId = ?1 and kind = WITNESS_HOLD and state = IN_FORCE", caseId).stream()
                .flatMap(stay -> stay.namedStaff().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For the platform: of whom one is in force; nothing else of a row is loaded. */
    List<UUID> stayed(Collection<UUID> individualIds) {
        return find(
                        "select distinct s.individualId from RemovalStay s where s.individualId in ?1 and s.state = IN_FORCE",
                        individualIds)
                .project(UUID.class)
                .list();
    }

    /** When one of these was last released as a witness: one that was ordered by mistake, or lifted without the authority's word, has released nobody. */
    Optional<Instant> findLastRelease(Collection<UUID> individualIds) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(s.liftedAt) from RemovalStay s where s.individualId in ?1"
                                + " and s.liftedBecause = WITNESS_RELEASED and s.reference is not null",
                        Instant.class)
                .setParameter(1, individualIds)
                .getSingleResult());
    }

    /** Of every custodian, whether the hold goes on or not: who has been a witness stays one. */
    List<UUID> witnesses() {
        return find("select distinct s.individualId from RemovalStay s where s.kind = WITNESS_HOLD")
                .project(UUID.class)
                .list();
    }
}
