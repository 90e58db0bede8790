package org.rsp.returns.checks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Checks of returns, as far as the return may be known of. */
@ApplicationScoped
class ReturnCheckRepository implements PanacheRepositoryBase<ReturnCheck, UUID> {

    Optional<ReturnCheck> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<ReturnCheck> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last one of a kind, also where nobody stands by it any more: an earlier one does not come back. */
    Optional<ReturnCheck> findLast(UUID returnId, CheckKind kind) {
        return find("returnId = ?1 and kind = ?2 order by recordedAt desc, id desc", returnId, kind)
                .firstResultOptional();
    }

    /** Of one return and these kinds; oldest first, one more than the page. */
    List<ReturnCheck> of(UUID returnId, Set<CheckKind> kinds, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and kind in ?2 and id > ?3 order by id", returnId, kinds, after)
                .range(0, page.limit())
                .list();
    }
}
