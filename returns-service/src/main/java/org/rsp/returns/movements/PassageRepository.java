package org.rsp.returns.movements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** Passages, as far as the return may be known of. Whoever locks a return and its passage locks the return first. */
@ApplicationScoped
class PassageRepository implements PanacheRepositoryBase<Passage, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** A person can have come into a case since that is kept from who asks: then the return is not there, and nothing of it. */
    private static final String OF_RETURN_THAT_IS_THERE = "exists (select 1 from Return r where r.id = p.returnId)";

    Optional<Passage> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Passage> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of which return it is, without the passage itself: what is read before it is locked may be old. */
    Optional<UUID> findReturnOf(UUID id) {
        return find("select p.returnId from Passage p where p.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** By which the person is to travel, or travels. */
    Optional<Passage> findOpen(UUID returnId) {
        return find("returnId = ?1 and state in (BOOKED, ABOARD)", returnId).firstResultOptional();
    }

    boolean isBooked(UUID returnId) {
        return count("returnId = ?1 and state in (BOOKED, ABOARD)", returnId) > 0;
    }

    /** MOV-9: the person has departed by it, and nobody has received the person, as far as is known. */
    boolean isAboard(UUID returnId) {
        return count("returnId = ?1 and state = ABOARD", returnId) > 0;
    }

    /** The one that goes on, if there is one; locked. The caller has locked the return. */
    Optional<Passage> lockCurrent(UUID returnId) {
        return find("returnId = ?1 and state in (BOOKED, ABOARD, HANDED_OVER) order by id desc", returnId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** MOV-5: a seat is free again only when somebody is taken off. */
    long seatsTakenOn(UUID movementId) {
        return count("movementId = ?1 and state <> TAKEN_OFF", movementId);
    }

    long bookedOn(UUID movementId) {
        return count("movementId = ?1 and state = BOOKED", movementId);
    }

    long departedBy(UUID movementId) {
        return count("movementId = ?1 and state in (ABOARD, HANDED_OVER, BROUGHT_BACK)", movementId);
    }

    long aboard(UUID movementId) {
        return count("movementId = ?1 and state = ABOARD", movementId);
    }

    List<Passage> listBookedOn(UUID movementId) {
        return find("movementId = ?1 and state = BOOKED order by id", movementId)
                .list();
    }

    /** Those who are booked, locked in one order. */
    List<Passage> lockBookedOn(UUID movementId) {
        return find("movementId = ?1 and state = BOOKED order by id", movementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The returns of those who are booked or have departed by it, in one order. */
    List<UUID> returnsOn(UUID movementId) {
        return find(
                        "select p.returnId from Passage p where p.movementId = ?1 and p.state in (BOOKED, ABOARD)"
                                + " order by p.returnId",
                        movementId)
                .project(UUID.class)
                .list();
    }

    /** Of one return; oldest first, one more than the page. */
    List<Passage> of(UUID returnId, PageRequest page) {
        return find("returnId = ?1 and id > ?2 order by id", returnId, after(page))
                .range(0, page.limit())
                .list();
    }

    /** All that were ever on it, of the returns that are there for who asks; oldest first, one more than the page. */
    List<Passage> on(UUID movementId, PageRequest page) {
        return find(
                        "select p from Passage p where p.movementId = ?1 and p.id > ?2 and " + OF_RETURN_THAT_IS_THERE
                                + " order by p.id",
                        movementId,
                        after(page))
                .range(0, page.limit())
                .list();
    }

    /** Those who travel by it, of the returns that are there for who asks; oldest first, one more than the page. */
    List<Passage> manifestOf(UUID movementId, PageRequest page) {
        return find(
                        "select p from Passage p where p.movementId = ?1 and p.state in (BOOKED, ABOARD) and p.id > ?2 and "
                                + OF_RETURN_THAT_IS_THERE + " order by p.id",
                        movementId,
                        after(page))
                .range(0, page.limit())
                .list();
    }

    private static UUID after(PageRequest page) {
        return page.after().map(Cursor.Key::id).orElse(FIRST);
    }
}
