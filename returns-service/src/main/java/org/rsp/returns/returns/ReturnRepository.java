package org.rsp.returns.returns;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.sql.Sql;

/** Returns: the custodian's own; to read, those that a mandate covers. The database says the same again. */
@ApplicationScoped
class ReturnRepository implements PanacheRepositoryBase<Return, UUID> {

    private static final String OPEN = "state not in (CLOSED, CANCELLED)";

    Optional<Return> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Those of them that are there, in one statement. */
    Map<UUID, Return> byId(Set<UUID> ids) {
        return find("id in ?1", ids).stream().collect(Collectors.toMap(Return::id, Function.identity()));
    }

    /**
     * Its row stays locked until the transaction ends. What hangs on a return has looked at it before, in the same transaction: it is read again as it is
     * now, after what was changed of it here has been written.
     */
    Optional<Return> lock(UUID id) {
        flush();
        var found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(r -> getEntityManager().refresh(r));
        return found;
    }

    /** Until the transaction ends nobody else opens a return of this person: two at once would both find that there is none. What is heard of the person waits, too. */
    void lockOpening(UUID individual) {
        Sql.lock(getEntityManager(), "return of " + individual);
    }

    /** RET-1; the caller has locked the opening. */
    Optional<UUID> findOpen(UUID individual) {
        return find("select r.id from Return r where r.individualId = ?1 and r." + OPEN, individual)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Of one person, those that are not closed and from which the person could still be called back; locked in one order. */
    List<Return> lockOf(UUID individual) {
        return find("individualId = ?1 and " + OPEN + " order by id", individual)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The case of a person of the organisation's own, by any return of the person; of the last one, if they differ. */
    Optional<UUID> findCaseOf(UUID individual, Actor actor) {
        return find(
                        "select r.caseId from Return r where r.individualId = ?1 and r.custodian = ?2 order by r.id desc",
                        individual,
                        actor.organisation())
                .project(UUID.class)
                .firstResultOptional();
    }

    boolean hasCase(UUID caseId, Actor actor) {
        return count("caseId = ?1 and custodian = ?2", caseId, actor.organisation()) > 0;
    }

    /** The organisation's own, last opened first; one more than the page. */
    List<Return> page(ReturnFilter filter, PageRequest page, Actor actor) {
        var query = new StringBuilder("custodian = ?1");
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            query.append(" and state = ?").append(values.size());
        }
        if (filter.kind() != null) {
            values.add(filter.kind());
            query.append(" and kind = ?").append(values.size());
        }
        if (filter.individualId() != null) {
            values.add(filter.individualId());
            query.append(" and individualId = ?").append(values.size());
        }
        page.after().map(Cursor.Key::id).ifPresent(id -> {
            values.add(id);
            query.append(" and id < ?").append(values.size());
        });
        return find(query.append(" order by id desc").toString(), values.toArray())
                .range(0, page.limit())
                .list();
    }
}
