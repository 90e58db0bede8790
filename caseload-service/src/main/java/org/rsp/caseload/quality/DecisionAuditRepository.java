package org.rsp.caseload.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.sql.Sql;

/** Audits of decisions: each for the custodian that ordered it; UNHCR and the coordinator read all, and what was counted (QAL-4). */
@ApplicationScoped
class DecisionAuditRepository implements PanacheRepositoryBase<DecisionAudit, UUID>, Visible<DecisionAudit> {

    static final String SUPERVISING = "UNHCR";

    private static final UUID LAST = new UUID(-1, -1);

    /** Of each criterion, and of the findings, how many of the decisions that were reviewed have each answer. */
    private static final String COUNT = """
            insert into decision_audit_count (audit_id, item, answer, number)
            select s.audit_id, a.criterion, a.answer, count(*)
              from sampled_decision s join sampled_decision_answer a on a.sampled_id = s.id
             where s.audit_id = :audit and s.state = 'REVIEWED'
             group by s.audit_id, a.criterion, a.answer
            union all
            select s.audit_id, '%s', s.finding, count(*)
              from sampled_decision s
             where s.audit_id = :audit and s.state = 'REVIEWED'
             group by s.audit_id, s.finding
            """.formatted(AuditCount.FINDING);

    @Override
    public DecisionAudit get(UUID id, Actor actor) {
        return found(findByIdOptional(id).filter(audit -> audit.isOf(actor.organisation()) || isReadingAll(actor)));
    }

    /** The custodian's own: nobody else does anything with it, or is told which decisions were drawn. */
    DecisionAudit getOwn(UUID id, Actor actor) {
        return found(findByIdOptional(id).filter(audit -> audit.isOf(actor.organisation())));
    }

    @Override
    public DecisionAudit lock(UUID id, Actor actor) {
        return found(
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(audit -> audit.isOf(actor.organisation())));
    }

    private static DecisionAudit found(Optional<DecisionAudit> audit) {
        return audit.orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Decision require(DecisionAudit audit, Actor actor) {
        return Decision.ofNobody("QAL-4");
    }

    /** Those that the reader may know, ordered last first; one more than the page. */
    List<DecisionAudit> known(PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(LAST);
        return find(
                        "id < ?1 and (?2 = true or custodian = ?3) order by id desc",
                        after,
                        isReadingAll(actor),
                        actor.organisation())
                .range(0, page.limit())
                .list();
    }

    private static boolean isReadingAll(Actor actor) {
        return actor.organisation().equals(SUPERVISING) || actor.has(Role.COORDINATOR);
    }

    /** Whether there is one of the quarter already; of two that are ordered at once the second waits and finds the first. */
    boolean isOrdered(AuditedQuarter quarter, Actor actor) {
        Sql.lock(getEntityManager(), "decision audit " + actor.organisation() + " " + quarter);
        return count("custodian = ?1 and begins = ?2", actor.organisation(), quarter.begins()) > 0;
    }

    /** Once and for all: from then on this is what is told. */
    void keepCounts(UUID audit) {
        getEntityManager().createNativeQuery(COUNT).setParameter("audit", audit).executeUpdate();
    }

    /** What was counted when it was closed; as the service itself, which keeps back what is small. */
    List<AuditCount> counts(UUID audit) {
        return Sql.rows(
                        getEntityManager(),
                        "select item, answer, number from decision_audit_count where audit_id = :audit")
                .setParameter("audit", audit)
                .getResultList()
                .stream()
                .map(row -> new AuditCount((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** Who may read it, by events too. */
    static Stream<String> readers(DecisionAudit audit) {
        return Stream.of(audit.custodian(), SUPERVISING, "RSO").distinct();
    }
}
