package org.rsp.caseload.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** What is kept here of persons: in lists it is there for whoever may be told P3, and at its custodian for who wrote it down. */
interface KnownRecordRepository<E> extends PanacheRepositoryBase<E, UUID> {

    default Optional<E> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    default Optional<E> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * First opened first, one more than the page.
     *
     * @param told whether the reader may be told P3
     * @param which a condition, whose values begin with ?4; ?1 is the reader's organisation, ?3 the reader
     */
    default List<E> page(String which, List<Object> more, boolean told, PageRequest page, Actor actor) {
        var values = new ArrayList<Object>(List.of(actor.organisation(), told, actor.subject()));
        values.addAll(more);
        var query = new StringBuilder("(?2 = true or custodian = ?1 and writtenBy = ?3) and ").append(which);
        page.after().ifPresent(after -> {
            values.add(after.time());
            values.add(after.id());
            int n = values.size();
            query.append(" and (openedAt > ?%d or openedAt = ?%d and place > ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by openedAt, place");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }
}
