package org.rsp.caseload.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Marks of the custodian's own documents. */
@ApplicationScoped
class DocumentMarkRepository implements PanacheRepositoryBase<DocumentMark, UUID> {

    /** The others with this mark. */
    List<MarkedDocument> others(String mark, UUID than) {
        return getEntityManager()
                .createQuery(
                        "select d.id, d.individualId, d.caseId from DocumentMark m join IdentityDocument d"
                                + " on d.id = m.documentId where m.mark = ?1 and d.id <> ?2 order by d.id",
                        MarkedDocument.class)
                .setParameter(1, mark)
                .setParameter(2, than)
                .getResultList();
    }
}
