package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.sql.Sql;

/** Which cases are sealed, and to whom. The guard on the rows of everything that hangs on a case asks the same table. */
@ApplicationScoped
class SealedCaseRepository {

    private final EntityManager entities;

    SealedCaseRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Who alone may know of it from now on. */
    void seal(UUID caseId, String custodian, Collection<String> staff) {
        entities.createNativeQuery("""
                        insert into sealed_case (case_id, custodian, staff)
                        values (:caseId, :custodian, string_to_array(:staff, chr(10)))
                        on conflict on constraint sealed_case_pk do update set staff = excluded.staff""")
                .setParameter("caseId", caseId)
                .setParameter("custodian", custodian)
                .setParameter("staff", String.join("\n", staff))
                .executeUpdate();
    }

    void unseal(UUID caseId) {
        entities.createNativeQuery("delete from sealed_case where case_id = :caseId")
                .setParameter("caseId", caseId)
                .executeUpdate();
    }

    /** Who is in the case now. */
    Set<UUID> personsOf(UUID caseId) {
        return Set.copyOf(Sql.column(entities, "select id from individual where case_id = :caseId", "id", UUID.class)
                .setParameter("caseId", caseId)
                .getResultList());
    }

    /** Those of these persons whose case is sealed, as far as the rows let this transaction know of them. */
    Set<UUID> sealed(Collection<UUID> individualIds) {
        return Set.copyOf(Sql.column(
                        entities,
                        "select i.id from individual i join sealed_case s using (case_id) where i.id in (:individualIds)",
                        "id",
                        UUID.class)
                .setParameter("individualIds", individualIds)
                .getResultList());
    }

    /**
     * What is known of a case whose row has just been locked may be older than that: a hold may have been ordered while this waited, and it sealed the
     * case without touching the row.
     */
    void askAgain(Case locked) {
        var staff = staffOf(Set.of(locked.id())).get(locked.id());
        locked.sealedTo(staff == null ? null : List.copyOf(staff));
    }

    /** Of those that are sealed. */
    Map<UUID, Set<String>> staffOf(Set<UUID> caseIds) {
        return Sql.rows(
                        entities,
                        "select case_id, array_to_string(staff, chr(10)) from sealed_case where case_id in (:caseIds)")
                .setParameter("caseIds", caseIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Set.of(((String) row[1]).split("\n"))));
    }
}
