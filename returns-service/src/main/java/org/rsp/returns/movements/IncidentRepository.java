package org.rsp.returns.movements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** What happened on movements, as far as the movement may be known of. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    long countOn(UUID movementId) {
        return count("movementId = ?1", movementId);
    }

    /** Recorded first first; one more than the page. */
    List<Incident> on(UUID movementId, PageRequest page) {
        var after = page.after().map(Cursor.Key::id).orElse(new UUID(0, 0));
        return find("movementId = ?1 and id > ?2 order by id", movementId, after)
                .range(0, page.limit())
                .list();
    }
}
