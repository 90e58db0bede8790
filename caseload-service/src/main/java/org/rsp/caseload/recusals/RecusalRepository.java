package org.rsp.caseload.recusals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.rsp.platform.sql.Sql;

/** Accounts and the persons on whom they do not decide: the database shows them to the person's custodian alone. */
@ApplicationScoped
class RecusalRepository {

    private final EntityManager entities;

    RecusalRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Once for each account and person, however often. */
    void keep(UUID individualId, UUID caseId, String custodian, String subject) {
        entities.createNativeQuery("insert into recusal (individual_id, case_id, custodian, subject)"
                        + " values (:individual, :case, :custodian, :subject) on conflict do nothing")
                .setParameter("individual", individualId)
                .setParameter("case", caseId)
                .setParameter("custodian", custodian)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    boolean isKept(UUID individualId, String subject) {
        return Sql.column(
                        entities,
                        "select exists (select 1 from recusal where individual_id = :individual and subject = :subject) as kept",
                        "kept",
                        Boolean.class)
                .setParameter("individual", individualId)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
