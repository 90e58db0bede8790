package org.rsp.caseload.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.sql.Sql;

/** Marks of documents, as far as the rows let the transaction see them. */
@ApplicationScoped
class DocumentMarkRepository implements PanacheRepositoryBase<DocumentMark, UUID> {

    /** Of two who record one number at once, the second waits and finds the first. */
    void lock(String mark) {
        Sql.lock(getEntityManager(), mark);
    }

    /** Of other persons than this one, each once. */
    List<MarkedPerson> others(String mark, UUID than, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select distinct m.individualId, m.caseId, m.custodian from DocumentMark m"
                                + " where m.mark = ?1 and m.individualId <> ?2 order by m.individualId desc",
                        MarkedPerson.class)
                .setParameter(1, mark)
                .setParameter(2, than)
                .setMaxResults(atMost)
                .getResultList();
    }
}
