package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Cases as far as the caller may know of them: its own. Not visible is not found. */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<Case, UUID>, Visible<Case> {

    @Override
    public Case get(UUID id, Actor actor) {
        return find(
                        "from Case c left join fetch c.individuals where c.id = ?1 and c.custodian = ?2",
                        id,
                        actor.organisation())
                .singleResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Case lock(UUID id, Actor actor) {
        return find("id = ?1 and custodian = ?2", id, actor.organisation())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    boolean isCustodian(UUID id, Actor actor) {
        return count("id = ?1 and custodian = ?2", id, actor.organisation()) > 0;
    }

    /** The case of a person, as far as the caller may know of it. */
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
    List<CaseSummary> page(CaseFilter filter, PageRequest page, Actor actor) {
        var query = new StringBuilder("select c.id, c.version, c.state, c.number, c.countryOfAsylum, c.caseloadId,"
                + " c.persons, c.registeredAt, c.updatedAt from Case c where c.custodian = ?1");
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
                .project(CaseSummary.class)
                .range(0, page.limit())
                .list();
    }
}
