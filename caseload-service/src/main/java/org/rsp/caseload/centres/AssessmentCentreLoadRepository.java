package org.rsp.caseload.centres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.sql.Sql;

/** Counts the open tasks at an assessment centre: now, as far as the rows let the transaction see them; and once a quarter, to be kept. */
@ApplicationScoped
class AssessmentCentreLoadRepository {

    /** Of what is told to few that it is there at all, nothing; and nobody is counted who is to be found nowhere. */
    private static final String COUNT = """
            insert into assessment_centre_load (centre_id, quarter, procedure, custodian, tasks)
            select cast(:centre as uuid), cast(:quarter as date), t.procedure, t.custodian, count(*)
              from task t
             where t.office = :code and t.state <> 'CLOSED' and t.existence <> 'P4'
               and t.custodian = any (cast(string_to_array(:custodians, ',') as text[]))
               and t.procedure = any (cast(string_to_array(:procedures, ',') as text[]))
               and (t.individual_id is null
                    or t.individual_id <> all (cast(string_to_array(:without, ',') as uuid[])))
               and not exists (select 1 from sealed_case s where s.case_id = t.case_id)
             group by t.procedure, t.custodian
            """;

    private final EntityManager entities;

    AssessmentCentreLoadRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By procedure, of one custodian, as its worklist tells who is told these classes. */
    Map<String, Long> own(String custodian, String code, Set<FieldClass> told) {
        return entities
                .createQuery(
                        "select t.procedure, count(t) from Task t where t.custodian = ?1 and t.office = ?2"
                                + " and t.state <> CLOSED and t.existence in ?3 group by t.procedure",
                        Object[].class)
                .setParameter(1, custodian)
                .setParameter(2, code)
                .setParameter(3, told)
                .getResultList()
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Whether it is for the caller to count it now: nobody has, and until this transaction ends nobody does. */
    boolean begins(UUID centre, LocalDate quarter, LocalDate today) {
        return entities.createNativeQuery("insert into assessment_centre_count (centre_id, quarter, counted_on)"
                                + " values (:centre, :quarter, :today) on conflict do nothing")
                        .setParameter("centre", centre)
                        .setParameter("quarter", quarter)
                        .setParameter("today", today)
                        .executeUpdate()
                == 1;
    }

    /** @param without persons who are in no count (STA-7) */
    void count(AssessmentCentre centre, LocalDate quarter, Collection<String> custodians, Set<UUID> without) {
        entities.createNativeQuery(COUNT)
                .setParameter("centre", centre.id())
                .setParameter("quarter", quarter)
                .setParameter("code", centre.code())
                .setParameter("custodians", String.join(",", custodians))
                .setParameter("procedures", String.join(",", centre.procedures()))
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    Optional<LocalDate> countedOn(UUID centre, LocalDate quarter) {
        return Sql.column(
                        entities,
                        "select counted_on from assessment_centre_count where centre_id = :centre and quarter = :quarter",
                        "counted_on",
                        LocalDate.class)
                .setParameter("centre", centre)
                .setParameter("quarter", quarter)
                .uniqueResultOptional();
    }

    /** Of each of these procedures, in their order. */
    List<CentreLoad> counts(UUID centre, LocalDate quarter, Collection<String> procedures) {
        var found = Sql.rows(
                        entities,
                        "select procedure, custodian, tasks from assessment_centre_load"
                                + " where centre_id = :centre and quarter = :quarter")
                .setParameter("centre", centre)
                .setParameter("quarter", quarter)
                .getResultList()
                .stream()
                .collect(groupingBy(
                        row -> (String) row[0], toMap(row -> (String) row[1], row -> ((Number) row[2]).longValue())));
        return procedures.stream()
                .map(procedure -> new CentreLoad(procedure, found.getOrDefault(procedure, Map.of())))
                .toList();
    }
}
