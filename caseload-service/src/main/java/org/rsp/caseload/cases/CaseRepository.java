package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Cases as far as the caller may know of them. The policy is asked for every case that leaves here, besides the condition
 * on the rows: not visible is not found.
 */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<Case, UUID>, Visible<Case> {

    private final Access access;

    CaseRepository(Access access) {
        this.access = access;
    }

    @Override
    public Case get(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = find(
                        "from Case c left join fetch c.individuals where "
                                + CaseVisibility.ofReading(actor).condition() + " and c.id = ?2",
                        actor.organisation(),
                        id)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        require(found, actor);
        return found;
    }

    @Override
    public Case lock(UUID id, Actor actor) {
        access.requirePersons(actor);
        var found = find(
                        "from Case c where " + CaseVisibility.ofWriting().condition() + " and c.id = ?2",
                        actor.organisation(),
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        require(Action.WRITE, found, actor);
        return found;
    }

    @Override
    public Decision require(Case found, Actor actor) {
        return require(Action.READ, found, actor);
    }

    private Decision require(Action action, Case found, Actor actor) {
        return access.require(actor, action, found.facts(), ArrangementFacts.NONE);
    }

    /** The same for a line of a list, whose origins the condition on the rows has looked at. */
    Decision require(CaseRow row, Actor actor) {
        return access.require(actor, Action.LIST, row.facts(), ArrangementFacts.NONE);
    }

    /** Whether the caller may know who looked at the case: its custodian may (ACC-11). */
    Decision requireAudit(UUID id, Actor actor) {
        var found = find("custodian = ?1 and id = ?2", actor.organisation(), id)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return require(Action.AUDIT, found, actor);
    }

    /** The case of a person, if the caller is its custodian. */
    Optional<UUID> findCaseOf(UUID individual, Actor actor) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Case c join c.individuals i where i.id = ?1 and c.custodian = ?2", UUID.class)
                .setParameter(1, individual)
                .setParameter(2, actor.organisation())
                .getResultStream()
                .findFirst();
    }

    /** Last changed first, one row more than the page. */
    List<CaseRow> page(CaseFilter filter, PageRequest page, Actor actor) {
        access.requirePersons(actor);
        var query = new StringBuilder("select c.id, c.version, c.state, c.number, c.custodian, c.countryOfAsylum,"
                + " c.caseloadId, c.persons, c.registeredAt, c.updatedAt from Case c where "
                + CaseVisibility.ofReading(actor).condition());
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            query.append(" and c.state = ?").append(values.size());
        }
        if (filter.caseloadId() != null) {
            values.add(filter.caseloadId());
            query.append(" and c.caseloadId = ?").append(values.size());
        }
        page.after().ifPresent(place -> {
            values.add(place.time());
            values.add(place.id());
            int n = values.size();
            query.append(" and (c.updatedAt < ?%d or c.updatedAt = ?%d and c.id < ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by c.updatedAt desc, c.id desc");
        return find(query.toString(), values.toArray())
                .project(CaseRow.class)
                .range(0, page.limit())
                .list();
    }
}
