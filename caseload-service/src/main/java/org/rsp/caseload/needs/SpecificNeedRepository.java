package org.rsp.caseload.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Specific needs. In lists a restricted one is there for those of its custodian who may be told P4, and for who flagged it (NEED-3). */
@ApplicationScoped
class SpecificNeedRepository implements PanacheRepositoryBase<SpecificNeed, UUID> {

    private static final String KNOWN =
            "(n.restricted = false or n.custodian = ?1 and (?2 = true or n.flaggedBy = ?3))";

    Optional<SpecificNeed> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<SpecificNeed> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Of one person, whom the reader may know of; first flagged first, one more than the page.
     *
     * @param restricted whether the reader may be told P4
     */
    List<SpecificNeed> of(UUID individual, boolean restricted, PageRequest page, Actor actor) {
        return page(" and n.individualId = ?4", known(restricted, actor, individual), page);
    }

    /** Of one person, whoever may know of each. */
    List<SpecificNeed> all(UUID individual) {
        return list("individualId = ?1 order by flaggedAt, place", individual);
    }

    /** Of all persons of the reader's organisation. */
    List<SpecificNeed> own(SpecificNeedFilter filter, boolean restricted, PageRequest page, Actor actor) {
        return filter.status() == null
                ? page(" and n.custodian = ?1", known(restricted, actor), page)
                : page(" and n.custodian = ?1 and n.state = ?4", known(restricted, actor, filter.status()), page);
    }

    private static List<Object> known(boolean restricted, Actor actor, Object... more) {
        var values = new ArrayList<Object>(List.of(actor.organisation(), restricted, actor.subject()));
        values.addAll(List.of(more));
        return values;
    }

    private List<SpecificNeed> page(String which, List<Object> values, PageRequest page) {
        var query =
                new StringBuilder("from SpecificNeed n where ").append(KNOWN).append(which);
        page.after().ifPresent(after -> {
            values.add(after.time());
            values.add(after.id());
            int n = values.size();
            query.append(" and (n.flaggedAt > ?%d or n.flaggedAt = ?%d and n.place > ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by n.flaggedAt, n.place");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }
}
