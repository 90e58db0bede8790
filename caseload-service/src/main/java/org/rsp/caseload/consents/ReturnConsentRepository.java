package org.rsp.caseload.consents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Consents to return, for their custodian; for deciding, those of every custodian to the platform's own question. */
@ApplicationScoped
class ReturnConsentRepository implements PanacheRepositoryBase<ReturnConsent, UUID> {

    Optional<ReturnConsent> find(UUID id) {
        return findByIdOptional(id);
    }

    Optional<ReturnConsent> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one person; oldest first, one more than the page. */
    List<ReturnConsent> of(UUID individual, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and custodian = ?3 order by id",
                        individual,
                        after,
                        actor.organisation())
                .range(0, page.limit())
                .list();
    }

    /** What a person has consented to and nobody has confirmed yet; the database sees to it that there is no other. */
    Optional<ReturnConsent> lockUnconfirmed(UUID individualId, ReturnKind kind) {
        return find("individualId = ?1 and kind = ?2 and says = CONSENTS and state = RECORDED", individualId, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * For the platform: what was said last to this kind of return, whichever of these records it was said for. A consent that one account alone has
     * written down is not said yet (CNS-8): it outweighs nothing.
     */
    Optional<ReturnConsent> findLast(Collection<UUID> individualIds, ReturnKind kind) {
        return find(
                        "individualId in ?1 and kind = ?2 and (says = WITHDRAWS or state = CONFIRMED) order by id desc",
                        individualIds,
                        kind)
                .firstResultOptional();
    }

    /** To the moment: the statement itself tells the minute. */
    Optional<Instant> findRecordedAt(UUID id) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(h.at) from HistoryEntry h where h.id.resource = ?1", Instant.class)
                .setParameter(1, id)
                .getSingleResult());
    }
}
