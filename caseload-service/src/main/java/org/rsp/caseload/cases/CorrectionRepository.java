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

    /** Oldest first, one more than the page. */
    List<Correction> of(Case corrected, PageRequest page) {
        long after = page.after().map(Cursor.Key::order).orElse(0L);
        return find("caseId = ?1 and version > ?2 order by version", corrected.id(), after)
                .range(0, page.limit())
                .list();
    }
}
