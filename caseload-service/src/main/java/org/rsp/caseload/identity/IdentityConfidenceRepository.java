package org.rsp.caseload.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** How sure one was of who persons are, as far as the rows let this transaction's organisation know of it. */
@ApplicationScoped
class IdentityConfidenceRepository implements PanacheRepositoryBase<IdentityConfidence, UUID> {

    Optional<IdentityConfidence> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that holds now. */
    Optional<IdentityConfidence> presentOf(UUID individual) {
        return find("individualId = ?1 order by position desc", individual).firstResultOptional();
    }

    /** Of one person, the present one first, one more than the page. */
    List<IdentityConfidence> of(UUID individual, PageRequest page) {
        long before = page.after().map(Cursor.Key::order).orElse(Long.MAX_VALUE);
        return find("individualId = ?1 and position < ?2 order by position desc", individual, before)
                .range(0, page.limit())
                .list();
    }
}
