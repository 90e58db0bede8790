package org.rsp.caseload.determinations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** The interviews of status determinations. */
@ApplicationScoped
class InterviewRepository implements PanacheRepositoryBase<Interview, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Of a determination that the reader may know of, in the order in which they were arranged. */
    List<Interview> of(UUID determination) {
        return list("determinationId = ?1 order by id", determination);
    }

    /** The same, one more than the page. */
    List<Interview> of(UUID determination, PageRequest page) {
        var after = page.after().map(Cursor.Key::id).orElse(FIRST);
        return find("determinationId = ?1 and id > ?2 order by id", determination, after)
                .range(0, page.limit())
                .list();
    }
}
