package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** What was corrected. The caller has made sure that the reader may see the case. */
@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Of one person, oldest first. */
    List<Correction> of(UUID individual) {
        return list("individualId = ?1 order by id", individual);
    }

    /** Of the persons who are in the case now, oldest first, one more than the page. */
    List<Correction> of(Case corrected, PageRequest page) {
        var after = page.after().map(Cursor.Key::id).orElse(FIRST);
        return find("caseId = ?1 and id > ?2 order by id", corrected.id(), after)
                .range(0, page.limit())
                .list();
    }
}
