package org.rsp.returns.readmission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Requests for readmission, as far as the return may be known of, and for the state that each is addressed to. */
@ApplicationScoped
class ReadmissionRequestRepository implements PanacheRepositoryBase<ReadmissionRequest, UUID> {

    Optional<ReadmissionRequest> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. An inbox has looked at it before, in the same transaction: it is read again as it is now. */
    Optional<ReadmissionRequest> lock(UUID id) {
        var found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(request -> getEntityManager().refresh(request));
        return found;
    }

    /** The last one of a return that was not withdrawn. */
    Optional<ReadmissionRequest> findLast(UUID returnId) {
        return find("returnId = ?1 and state <> WITHDRAWN order by id desc", returnId)
                .firstResultOptional();
    }

    /** RDM-8: one that can still come to something, or has. */
    boolean hasOpen(UUID returnId) {
        return count("returnId = ?1 and state in (REQUESTED, EXTENSION_ASKED, ACCEPTED, TAKE_BACK_CLAIMED)", returnId)
                > 0;
    }

    /** Of one return; oldest first, one more than the page. */
    List<ReadmissionRequest> of(UUID returnId, PageRequest page) {
        return find("returnId = ?1 and id > ?2 order by id", returnId, after(page))
                .range(0, page.limit())
                .list();
    }

    /** Those that a state has not answered, of which the id comes before this one; the last one first. */
    List<ReadmissionRequest> waitingFor(String requested, Optional<UUID> before, int most) {
        return find(
                        "requested = ?1 and state in (REQUESTED, EXTENSION_ASKED) and goneOn is null and id < ?2"
                                + " order by id desc",
                        requested,
                        before.orElse(new UUID(-1, -1)))
                .range(0, most - 1)
                .list();
    }

    private static UUID after(PageRequest page) {
        return page.after().map(key -> key.id()).orElse(new UUID(0, 0));
    }

    /** Of which return it is, without the request itself: who changes it locks the return first. */
    Optional<UUID> findReturnOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.returnId from ReadmissionRequest r where r.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** Whether the return stood still at any time of this day or after it. */
    boolean hasStood(UUID returnId, LocalDate since) {
        return getEntityManager()
                        .createQuery(
                                "select count(s) from Suspension s where s.returnId = ?1 and (s.endedAt is null or s.endedAt >= ?2)",
                                Long.class)
                        .setParameter(1, returnId)
                        .setParameter(2, since.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .getSingleResult()
                > 0;
    }

    /** The one whose time was over first, or is to be looked at today. */
    Optional<UUID> findDue(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select r.id from ReadmissionRequest r where r.clockOn < ?1"
                                + " or (r.clockOn is not null and r.lookedOn < ?1 and r.state in (REQUESTED, EXTENSION_ASKED))"
                                + " order by r.clockOn, r.id",
                        UUID.class)
                .setParameter(1, today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one by which the person of a return can be let depart, locked. */
    Optional<ReadmissionRequest> lockOpen(UUID returnId) {
        return find("returnId = ?1 and state in (REQUESTED, EXTENSION_ASKED, ACCEPTED)", returnId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
