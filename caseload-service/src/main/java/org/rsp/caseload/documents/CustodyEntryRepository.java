package org.rsp.caseload.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** The custody log. To another organisation than the custodian it is empty. */
@ApplicationScoped
class CustodyEntryRepository implements PanacheRepositoryBase<CustodyEntry, UUID> {

    /** Oldest first, one more than the page. */
    List<CustodyEntry> of(UUID document, PageRequest page) {
        return find("documentId = ?1 and id > ?2 order by id", document, IdentityDocumentRepository.after(page))
                .range(0, page.limit())
                .list();
    }
}
