package org.rsp.caseload.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Decisions on claims, for their custodian and for UNHCR. */
@ApplicationScoped
class StatusDecisionRepository implements PanacheRepositoryBase<StatusDecision, UUID> {

    /** By which a clock begins to run. */
    private static final List<String> TELLING = List.of(
            StatusDecisionTransition.LIFECYCLE.operation(StatusDecisionTransition.NOTIFY_REFUSAL_BY),
            StatusReviewTransition.LIFECYCLE.operation(StatusReviewTransition.NOTIFY_ENDING_BY));

    Optional<StatusDecision> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<StatusDecision> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** On one determination, the latest first. */
    List<StatusDecision> on(UUID determination) {
        return list("determinationId = ?1 order by openedAt desc, id desc", determination);
    }

    /** Of one person, with their rows locked in one order, before anything is done that an appeal has to do with. */
    List<StatusDecision> lockOf(UUID individual) {
        return find("individualId = ?1 order by id", individual)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Of persons of any custodian, as far as the rows let this transaction know of them. */
    List<StatusDecision> of(Collection<UUID> individuals) {
        return list("individualId in ?1 order by openedAt desc, id desc", individuals);
    }

    /** Of which these persons were told and that can be appealed against: without loading them, since they are to be locked. */
    List<AppealableId> appealable(Collection<UUID> individuals) {
        return find(
                        "select d.id, d.custodian from StatusDecision d where d.individualId in ?1 and d.state = NOTIFIED_NEGATIVE order by d.id",
                        individuals)
                .project(AppealableId.class)
                .list();
    }

    /** When one of these acts was last done with a decision on one of these persons, or anything with an appeal of theirs. */
    Optional<Instant> findLast(Set<UUID> individuals, Set<String> acts) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(h.at) from HistoryEntry h where (h.act in ?2"
                                + " and h.id.resource in (select d.id from StatusDecision d where d.individualId in ?1))"
                                + " or h.id.resource in (select a.id from Appeal a where a.individualId in ?1)",
                        Instant.class)
                .setParameter(1, individuals)
                .setParameter(2, acts)
                .getSingleResult());
    }

    /** Whether the account has acted on a decision, an appeal or a review of the person's. */
    boolean tookPart(UUID individual, String subject) {
        return !getEntityManager()
                .createQuery(
                        "select h.id.resource from HistoryEntry h where h.subject = ?2"
                                + " and (h.id.resource in (select d.id from StatusDecision d where d.individualId = ?1)"
                                + " or h.id.resource in (select a.id from Appeal a where a.individualId = ?1)"
                                + " or h.id.resource in (select r.id from StatusReview r where r.individualId = ?1))",
                        UUID.class)
                .setParameter(1, individual)
                .setParameter(2, subject)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the account has recorded that the person was told of it, a decision or the ending that a review has found. */
    boolean wasToldBy(UUID resource, String subject) {
        return !getEntityManager()
                .createQuery(
                        "select h.id.resource from HistoryEntry h where h.id.resource = ?1 and h.subject = ?2 and h.act in ?3",
                        UUID.class)
                .setParameter(1, resource)
                .setParameter(2, subject)
                .setParameter(3, TELLING)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Of one person, whom the reader may know of; the oldest first, one more than the page. */
    List<StatusDecision> of(UUID individual, PageRequest page) {
        return page("d.individualId = ?1", new ArrayList<>(List.of(individual)), page);
    }

    /** Of all persons of the reader's organisation. */
    List<StatusDecision> own(StatusDecisionFilter filter, PageRequest page, Actor actor) {
        var which = "d.custodian = ?1";
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            which += " and d.state = ?2";
        }
        return page(which, values, page);
    }

    private List<StatusDecision> page(String which, List<Object> values, PageRequest page) {
        var query = new StringBuilder("from StatusDecision d where ").append(which);
        page.after().ifPresent(after -> {
            values.add(after.time());
            values.add(after.id());
            int n = values.size();
            query.append(" and (d.openedAt > ?%d or d.openedAt = ?%d and d.place > ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by d.openedAt, d.place");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }
}
