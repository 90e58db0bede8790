package org.rsp.caseload.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Processing groups: a custodian finds its own, and nobody finds another's. */
@ApplicationScoped
class ProcessingGroupRepository implements PanacheRepositoryBase<ProcessingGroup, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Optional<ProcessingGroup> findOwn(UUID id, Actor actor) {
        return find("id = ?1 and custodian = ?2", id, actor.organisation()).singleResultOptional();
    }

    /** Its row stays locked until the transaction ends. */
    Optional<ProcessingGroup> lockOwn(UUID id, Actor actor) {
        return find("id = ?1 and custodian = ?2", id, actor.organisation())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Last changed first, one row more than the page. */
    List<ProcessingGroup> page(ProcessingGroupFilter filter, PageRequest page, Actor actor) {
        var query = new StringBuilder("from ProcessingGroup g where g.custodian = ?1");
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            query.append(" and g.state = ?").append(values.size());
        }
        if (filter.purpose() != null) {
            values.add(filter.purpose());
            query.append(" and g.purpose = ?").append(values.size());
        }
        if (filter.individualId() != null) {
            values.add(filter.individualId());
            query.append(" and exists (select 1 from GroupMembership m where m.groupId = g.id and m.individualId = ?%d)"
                    .formatted(values.size()));
        }
        page.after().ifPresent(place -> {
            values.add(place.time());
            values.add(place.id());
            int n = values.size();
            query.append(" and (g.updatedAt < ?%d or g.updatedAt = ?%d and g.place < ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by g.updatedAt desc, g.place desc");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }

    /** Of everybody who is or was in the group, one row more than the page. The reader may know of the group. */
    List<GroupMembership> memberships(ProcessingGroup group, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from GroupMembership m where m.groupId = ?1 and m.id > ?2 order by m.id",
                        GroupMembership.class)
                .setParameter(1, group.id())
                .setParameter(2, page.after().map(Cursor.Key::id).orElse(FIRST))
                .setMaxResults(page.oneMore())
                .getResultList();
    }
}
