package org.rsp.returns.movements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** The logs of restraint, as far as the passage may be known of. */
@ApplicationScoped
class RestraintRepository implements PanacheRepositoryBase<Restraint, UUID> {

    /** Recorded first first; one more than the page. */
    List<Restraint> of(UUID passageId, PageRequest page) {
        var after = page.after().map(Cursor.Key::id).orElse(new UUID(0, 0));
        return find("passageId = ?1 and id > ?2 order by id", passageId, after)
                .range(0, page.limit())
                .list();
    }
}
