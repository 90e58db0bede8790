package org.rsp.caseload.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.sql.Sql;

/** Links. What concerns both sides is asked for the platform ({@code WiderRows}); all else finds the caller's own rows only. */
@ApplicationScoped
class RecordLinkRepository implements PanacheRepositoryBase<RecordLink, UUID> {

    /** LNK-8, of the side s of a link: it has not said, or not as it must, that the records are of two persons. */
    private static final String NOT_DENIED = "(s.verdict <> DIFFERENT or s.confirmedBy is null and s.within)";

    private static final String ENDS =
            "select l.pair, e.custodian, e.individualId, e.caseId from RecordLink l, RecordLinkEnd e"
                    + " where e.linkId = l.id and ";

    Optional<RecordLink> findOwn(UUID id, Actor actor) {
        return find(
                        "from RecordLink l left join fetch l.ends where l.id = ?1 and l.custodian = ?2",
                        id,
                        actor.organisation())
                .singleResultOptional();
    }

    Optional<UUID> findPair(UUID id, Actor actor) {
        return find("select l.pair from RecordLink l where l.id = ?1 and l.custodian = ?2", id, actor.organisation())
                .project(UUID.class)
                .singleResultOptional();
    }

    /** For the platform: whether nobody has linked the two; until the transaction ends, nobody else is told so of them. */
    boolean claim(UUID pair, Actor actor) {
        Sql.lock(getEntityManager(), pair.getMostSignificantBits());
        return count("pair = ?1 and custodian = ?2", pair, actor.organisation()) == 0;
    }

    /** For the platform: every side of the pair, locked in one order, so that two sides that speak at once wait for each other. */
    List<RecordLink> lockSides(UUID pair) {
        var sides = find("from RecordLink l where l.pair = ?1 order by l.id", pair)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        sides.forEach(side -> Hibernate.initialize(side.ends()));
        return sides;
    }

    /** For the platform: the side that another custodian has, if there is one. */
    Optional<RecordLink> findOther(RecordLink mine) {
        return find("pair = ?1 and custodian <> ?2", mine.pair(), mine.custodian())
                .singleResultOptional();
    }

    /** For the platform: the records at the ends that are not this custodian's. */
    List<Counterpart> counterparts(Collection<UUID> pairs, String custodian) {
        return find(ENDS + "l.pair in ?1 and l.custodian <> ?2", pairs, custodian)
                .project(Counterpart.class)
                .list();
    }

    /** For the platform: the records at a side's own ends. */
    List<Counterpart> own(UUID linkId) {
        return find(ENDS + "l.id = ?1 order by e.position", linkId)
                .project(Counterpart.class)
                .list();
    }

    /** For the platform: the records that are in a link with one of these that counts (LNK-8). */
    List<LinkedRecord> linkedWith(Collection<UUID> individualIds) {
        return find(
                        "select distinct e.individualId, e.caseId, e.custodian from RecordLink l, RecordLinkEnd e where e.linkId = l.id"
                                + " and e.individualId not in ?1 and l.pair in (select m.pair from RecordLink m, RecordLinkEnd own"
                                + " where own.linkId = m.id and own.individualId in ?1)"
                                + " and exists (select 1 from RecordLink s where s.pair = l.pair and " + NOT_DENIED
                                + ")",
                        individualIds)
                .project(LinkedRecord.class)
                .list();
    }

    /** For the platform: whether one of these records is in a link that counts (LNK-8), and is not said by all to be of one person. */
    boolean hasUndecided(Collection<UUID> individualIds) {
        return count(
                        "from RecordLink l where l.state <> LINKED and exists (select 1 from RecordLinkEnd e where e.linkId = l.id"
                                + " and e.individualId in ?1)"
                                + " and exists (select 1 from RecordLink s where s.pair = l.pair and " + NOT_DENIED
                                + ")",
                        individualIds)
                > 0;
    }

    /** The caller's own, last changed first. */
    List<RecordLink> page(RecordLinkFilter filter, Optional<Cursor.Key> after, int rows, Actor actor) {
        var query = new StringBuilder("from RecordLink l where l.custodian = ?1");
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        if (filter.status() != null) {
            values.add(filter.status());
            query.append(" and l.state = ?").append(values.size());
        }
        if (filter.individualId() != null) {
            values.add(filter.individualId());
            query.append(" and exists (select 1 from RecordLinkEnd e where e.linkId = l.id and e.individualId = ?%d)"
                    .formatted(values.size()));
        }
        after.ifPresent(place -> {
            values.add(place.time());
            values.add(place.id());
            int n = values.size();
            query.append(" and (l.updatedAt < ?%d or l.updatedAt = ?%d and l.place < ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by l.updatedAt desc, l.place desc");
        return find(query.toString(), values.toArray()).range(0, rows - 1).list();
    }
}
