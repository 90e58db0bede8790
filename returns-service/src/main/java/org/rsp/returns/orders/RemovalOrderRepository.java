package org.rsp.returns.orders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Removal orders, as far as the return may be known of. */
@ApplicationScoped
class RemovalOrderRepository implements PanacheRepositoryBase<RemovalOrder, UUID> {

    Optional<RemovalOrder> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<RemovalOrder> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last one of a return, also where it was quashed: an earlier one does not come back. */
    Optional<RemovalOrder> findLast(UUID returnId) {
        return find("returnId = ?1 order by id desc", returnId).firstResultOptional();
    }

    /** Of one return; oldest first, one more than the page. */
    List<RemovalOrder> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
