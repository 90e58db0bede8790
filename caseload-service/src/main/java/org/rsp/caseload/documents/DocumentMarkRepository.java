package org.rsp.caseload.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Marks of documents, as far as the rows let the transaction see them. */
@ApplicationScoped
class DocumentMarkRepository implements PanacheRepositoryBase<DocumentMark, UUID> {

    /** The others with this mark, the last recorded first. */
    List<MarkedDocument> others(String mark, UUID than, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select m.documentId, m.individualId, m.caseId, m.custodian from DocumentMark m"
                                + " where m.mark = ?1 and m.documentId <> ?2 order by m.documentId desc",
                        MarkedDocument.class)
                .setParameter(1, mark)
                .setParameter(2, than)
                .setMaxResults(atMost)
                .getResultList();
    }
}
