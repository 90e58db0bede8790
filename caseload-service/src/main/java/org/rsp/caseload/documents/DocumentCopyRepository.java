package org.rsp.caseload.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Copies of documents. To another organisation than the custodian there are none. */
@ApplicationScoped
class DocumentCopyRepository implements PanacheRepositoryBase<DocumentCopy, UUID> {

    Optional<DocumentCopy> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Oldest first, one more than the page. */
    List<DocumentCopy> of(UUID document, PageRequest page) {
        return find("documentId = ?1 and id > ?2 order by id", document, IdentityDocumentRepository.after(page))
                .range(0, page.limit())
                .list();
    }
}
