package org.rsp.caseload.placements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Placements: the database shows them to the custodian and UNHCR alone. */
@ApplicationScoped
class PlacementRepository implements PanacheRepositoryBase<Placement, UUID> {

    Optional<Placement> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Placement> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one person; oldest first, one more than the page. */
    List<Placement> of(UUID individual, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("individualId = ?1 and id > ?2 order by id", individual, after)
                .range(0, page.limit())
                .list();
    }

    boolean hasCurrent(UUID individual) {
        return count("individualId = ?1 and state = CURRENT", individual) > 0;
    }
}
