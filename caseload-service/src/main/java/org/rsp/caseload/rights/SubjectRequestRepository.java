package org.rsp.caseload.rights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Subject requests, for their custodian alone. */
@ApplicationScoped
class SubjectRequestRepository implements PanacheRepositoryBase<SubjectRequest, UUID> {

    Optional<SubjectRequest> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<SubjectRequest> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one person; due first first, one more than the page. */
    List<SubjectRequest> of(UUID individual, PageRequest page, Actor actor) {
        return page(" and r.individualId = ?2", new ArrayList<>(List.of(actor.organisation(), individual)), page);
    }

    /** Of all persons of the reader's organisation. */
    List<SubjectRequest> own(SubjectRequestFilter filter, LocalDate today, PageRequest page, Actor actor) {
        var which = new StringBuilder();
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            which.append(" and r.state = ?").append(values.size());
        }
        if (filter.kind() != null) {
            values.add(filter.kind());
            which.append(" and r.kind = ?").append(values.size());
        }
        if (filter.overdue() != null) {
            values.add(today);
            which.append(filter.overdue() ? " and " : " and not ")
                    .append("(r.state in (RECEIVED, IDENTITY_CONFIRMED) and r.dueOn < ?%d)".formatted(values.size()));
        }
        return page(which.toString(), values, page);
    }

    private List<SubjectRequest> page(String which, List<Object> values, PageRequest page) {
        var query = new StringBuilder("from SubjectRequest r where r.custodian = ?1").append(which);
        page.after().ifPresent(after -> {
            values.add(LocalDate.ofEpochDay(after.order()));
            values.add(after.id());
            int n = values.size();
            query.append(" and (r.dueOn > ?%d or r.dueOn = ?%d and r.place > ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by r.dueOn, r.place");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }
}
