package org.rsp.returns.costs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Cost lines, as far as the return may be known of. */
@ApplicationScoped
class CostLineRepository implements PanacheRepositoryBase<CostLine, UUID> {

    Optional<CostLine> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<CostLine> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of one return, with who bears what. */
    List<CostLine> all(UUID returnId) {
        return list("select distinct l from CostLine l left join fetch l.shares where l.returnId = ?1", returnId);
    }

    /** Of one return; oldest first, one more than the page. */
    List<CostLine> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
