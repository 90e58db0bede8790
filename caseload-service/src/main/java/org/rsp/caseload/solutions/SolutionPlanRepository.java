package org.rsp.caseload.solutions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Solution plans: the custodian's own to its staff, those that are handed over to the platform's services. */
@ApplicationScoped
class SolutionPlanRepository implements PanacheRepositoryBase<SolutionPlan, UUID> {

    /** In which case the person of a plan is, and whose that is. */
    record Whereabouts(UUID caseId, String custodian) {}

    Optional<SolutionPlan> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Without loading the plan: what is loaded before it is locked may be old. */
    Optional<Whereabouts> findWhereabouts(UUID id) {
        return find("select p.caseId, p.custodian from SolutionPlan p where p.id = ?1", id)
                .project(Whereabouts.class)
                .firstResultOptional();
    }

    /** Its row stays locked until the transaction ends. */
    Optional<SolutionPlan> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasOpen(UUID individual) {
        return count("individualId = ?1 and state in (DRAFT, AGREED, HANDED_OVER)", individual) > 0;
    }

    /** How many of these persons have reached a solution, and are not on the way to another. */
    long countSolved(Collection<UUID> individuals) {
        return find(
                        "select distinct p.individualId from SolutionPlan p where p.individualId in ?1 and p.state = IMPLEMENTED"
                                + " and not exists (select 1 from SolutionPlan o where o.individualId = p.individualId"
                                + " and o.state in (DRAFT, AGREED, HANDED_OVER))",
                        individuals)
                .project(UUID.class)
                .stream()
                .count();
    }

    /** Of one person; oldest first, one more than the page. */
    List<SolutionPlan> of(UUID individual, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and custodian = ?3 order by id",
                        individual,
                        after,
                        actor.organisation())
                .range(0, page.limit())
                .list();
    }
}
