package org.rsp.caseload.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.sql.Sql;

/** Decisions in audits, and from what they are drawn; for their custodian. */
@ApplicationScoped
class SampledDecisionRepository implements PanacheRepositoryBase<SampledDecision, UUID> {

    private static final String ISSUED = """
              from status_decision d
             where d.custodian = :custodian
               and d.opened_at >= cast(:begins as timestamp) at time zone 'UTC'
               and d.opened_at < cast(:next as timestamp) at time zone 'UTC'
            """;

    /** In an order that nobody can foresee or choose, and that anybody who knows the seed finds again. */
    private static final String DRAWN = "select d.id, d.individual_id, d.case_id " + ISSUED
            + " and d.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))"
            + " order by sha256(convert_to(:seed || ' ' || cast(d.id as text), 'UTF8')), d.id";

    Optional<SampledDecision> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<SampledDecision> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they were drawn, one more than the page. */
    List<SampledDecision> of(UUID audit, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("auditId = ?1 and id > ?2 order by id", audit, after)
                .range(0, page.limit())
                .list();
    }

    SampleProgress progress(UUID audit) {
        return new SampleProgress(
                count("auditId = ?1", audit), count("auditId = ?1 and state = ?2", audit, SampledDecisionState.DRAWN));
    }

    /** How many decisions the actor's organisation issued in a quarter. */
    long issued(AuditedQuarter quarter, Actor actor) {
        var count = Sql.column(getEntityManager(), "select count(*) as issued " + ISSUED, "issued", Long.class);
        return of(count, quarter, actor.organisation()).getSingleResult();
    }

    /** So many of those, or as many as there are without some persons. */
    List<IssuedDecision> draw(DecisionAudit audit, Set<UUID> without, int number) {
        return of(Sql.rows(getEntityManager(), DRAWN), audit.quarter(), audit.custodian())
                .setParameter("seed", audit.seed().toString())
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setMaxResults(number)
                .getResultList()
                .stream()
                .map(row -> new IssuedDecision((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                .toList();
    }

    private static <T> NativeQuery<T> of(NativeQuery<T> decisions, AuditedQuarter quarter, String custodian) {
        return decisions
                .setParameter("custodian", custodian)
                .setParameter("begins", quarter.begins())
                .setParameter("next", quarter.next());
    }
}
