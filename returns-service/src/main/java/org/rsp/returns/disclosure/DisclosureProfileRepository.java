package org.rsp.returns.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Disclosure profiles, as far as the return may be known of; and to the state that was told of one, that one. */
@ApplicationScoped
class DisclosureProfileRepository implements PanacheRepositoryBase<DisclosureProfile, UUID> {

    Optional<DisclosureProfile> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<DisclosureProfile> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one of a return that stands; there is one at most. */
    Optional<DisclosureProfile> findPut(UUID returnId) {
        return find("returnId = ?1 and state = PUT", returnId).firstResultOptional();
    }

    /** Of one return; oldest first, one more than the page. */
    List<DisclosureProfile> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
