package org.rsp.caseload.tasks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Tasks, for their custodian alone. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    /** As PostgreSQL's {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    Optional<Task> findOwn(UUID id, Actor actor) {
        return find("id = ?1 and custodian = ?2", id, actor.organisation()).firstResultOptional();
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Task> lockOwn(UUID id, Actor actor) {
        return find("id = ?1 and custodian = ?2", id, actor.organisation())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one task of a thing that is not closed, locked. */
    Optional<Task> lockOpen(UUID resource) {
        return find("resource = ?1 and state <> CLOSED", resource)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Some of those whose day has passed and of which nobody has been told so, of every custodian; what others hold is left for later. */
    List<Task> fallenDue(LocalDate today, int some) {
        return find("state = RUNNING and fellDueOn is null and dueOn < ?1 order by dueOn, place", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, some - 1)
                .list();
    }

    /** The worklist: what is not closed, due first first, one more than the page. */
    List<Task> open(TaskFilter filter, Set<FieldClass> told, LocalDate today, PageRequest page, Actor actor) {
        var values = new ArrayList<Object>(List.of(actor.organisation(), told));
        var query = new StringBuilder("from Task t where t.custodian = ?1 and t.state <> CLOSED and t.existence in ?2");
        if (filter.role() != null) {
            values.add(filter.role());
            query.append(" and t.owner = ?").append(values.size());
        }
        if (filter.office() != null) {
            values.add(filter.office());
            query.append(" and t.office = ?").append(values.size());
        }
        if (filter.step() != null) {
            values.add(filter.step());
            query.append(" and t.step = ?").append(values.size());
        }
        if (filter.individualId() != null) {
            values.add(filter.individualId());
            query.append(" and t.individualId = ?").append(values.size());
        }
        if (filter.overdue() != null) {
            values.add(today);
            query.append(filter.overdue() ? " and " : " and not ")
                    .append("(t.state = RUNNING and t.dueOn < ?%d)".formatted(values.size()));
        }
        page.after().ifPresent(after -> {
            values.add(LocalDate.ofEpochDay(after.order()));
            values.add(after.id());
            int n = values.size();
            query.append(" and (t.dueOn > ?%d or t.dueOn = ?%d and t.place > ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by t.dueOn, t.place");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }
}
