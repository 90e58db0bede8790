package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which cases are sealed, and to whom. The guard on the rows of everything that hangs on a case asks the same table. */
@ApplicationScoped
class SealedCaseRepository {

    private final EntityManager entities;

    SealedCaseRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Who may know of it from now on: those who are named, beside those who were before. */
    List<String> seal(UUID caseId, String custodian, Collection<String> staff) {
        entities.createNativeQuery("""
                        insert into sealed_case as kept (case_id, custodian, staff)
                        values (:caseId, :custodian, string_to_array(:staff, chr(10)))
                        on conflict on constraint sealed_case_pk do update
                           set staff = (select array_agg(distinct who order by who) from unnest(kept.staff || excluded.staff) who)""")
                .setParameter("caseId", caseId)
                .setParameter("custodian", custodian)
                .setParameter("staff", String.join("\n", staff))
                .executeUpdate();
        return List.copyOf(staffOf(Set.of(caseId)).getOrDefault(caseId, Set.of()));
    }

    void unseal(UUID caseId) {
        entities.createNativeQuery("delete from sealed_case where case_id = :caseId")
                .setParameter("caseId", caseId)
                .executeUpdate();
    }

    /** Of those that are sealed. */
    Map<UUID, Set<String>> staffOf(Set<UUID> caseIds) {
        List<?> rows = entities.createNativeQuery(
                        "select case_id, array_to_string(staff, chr(10)) from sealed_case where case_id in (:caseIds)",
                        Tuple.class)
                .setParameter("caseIds", caseIds)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> Set.of(row.get(1, String.class).split("\n"))));
    }
}
