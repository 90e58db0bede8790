package org.rsp.caseload.integrity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Integrity checks, for their custodian. */
@ApplicationScoped
class IntegrityCheckRepository implements PanacheRepositoryBase<IntegrityCheck, UUID> {

    Optional<IntegrityCheck> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<IntegrityCheck> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** About one person; opened first first, one more than the page. */
    List<IntegrityCheck> of(UUID individual, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and custodian = ?3 order by id",
                        individual,
                        after,
                        actor.organisation())
                .range(0, page.limit())
                .list();
    }
}
