package org.rsp.caseload.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Examinations. To another organisation than the custodian there are none. */
@ApplicationScoped
class ExaminationRepository implements PanacheRepositoryBase<Examination, UUID> {

    /** Oldest first, one more than the page. */
    List<Examination> of(UUID document, PageRequest page) {
        return find("documentId = ?1 and id > ?2 order by id", document, IdentityDocumentRepository.after(page))
                .range(0, page.limit())
                .list();
    }

    /** The last one of each document of a person. */
    List<Examination> lastOf(UUID individual) {
        return list(
                "from Examination e where e.individualId = ?1 and e.version ="
                        + " (select max(o.version) from Examination o where o.documentId = e.documentId)",
                individual);
    }
}
