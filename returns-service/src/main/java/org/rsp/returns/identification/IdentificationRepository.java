package org.rsp.returns.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Identifications, as far as the return may be known of; and to the state that is asked, what it is asked. The database says the same again. */
@ApplicationScoped
class IdentificationRepository implements PanacheRepositoryBase<Identification, UUID> {

    /** Of Hibernate: what somebody else holds is not waited for. */
    private static final int SKIP_LOCKED = -2;

    Optional<Identification> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. An inbox has looked at it before, in the same transaction: it is read again as it is now. */
    Optional<Identification> lock(UUID id) {
        var found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(identification -> getEntityManager().refresh(identification));
        return found;
    }

    /** Of which return it is, without the identification itself: who changes it locks the return first. */
    Optional<UUID> findReturnOf(UUID id) {
        return getEntityManager()
                .createQuery("select i.returnId from Identification i where i.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** The one of a return; there is one at most. */
    Optional<Identification> findOf(UUID returnId) {
        return find("returnId", returnId).firstResultOptional();
    }

    /** That one, as a page of one return's. */
    List<Identification> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }

    /** What waits for this state, the last one first. */
    List<Identification> waiting(String requested, Optional<UUID> before, int most) {
        var query = new StringBuilder("requested = ?1 and state in (REQUESTED, UNANSWERED)");
        var values = new ArrayList<Object>(List.of(requested));
        before.ifPresent(id -> {
            values.add(id);
            query.append(" and id < ?2");
        });
        return find(query.append(" order by id desc").toString(), values.toArray())
                .range(0, most - 1)
                .list();
    }

    /** That of a return of which a state is asked, locked. The caller has locked the return. */
    Optional<Identification> lockAsked(UUID returnId) {
        return find("returnId = ?1 and state in (REQUESTED, UNANSWERED)", returnId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one whose time was over first, locked; one that somebody is at work on is left for the next turn. */
    Optional<Identification> lockOver(LocalDate today) {
        return find("state = REQUESTED and answerBy < ?1 order by answerBy, id", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, 0)
                .firstResultOptional();
    }
}
