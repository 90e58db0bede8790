package org.rsp.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.sql.Sql;

/**
 * Reads a recipient's rows by their place in its feed. Places are given by the relay, one after the other, so nothing can appear
 * before a place that was read. What is kept is asked in the same statement, for nothing may be deleted between two.
 */
@ApplicationScoped
class FeedRows {

    /** From the oldest row that is kept. */
    static final long OLDEST = -1;

    private static final String AFTER = """
            select c.last, c.swept, o.feed_position, o.id, o.type, o.aggregateid, o.payload, o.sequence, o.occurred_at, o.source,
                   o.dataschema
              from (select coalesce(max(last), 0) as last, coalesce(max(swept), 0) as swept
                      from feed_counter where recipient = :recipient) c
              left join lateral (
                  select * from outbox
                   where recipient = :recipient and feed_position > greatest(:after, c.swept)
                   order by feed_position limit :limit) o on true
             order by o.feed_position""";

    private final EntityManager entities;

    FeedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The rows after a place, and the place from which to go on. */
    record Found(List<FeedRow> rows, long end) {}

    Found after(String recipient, long place, int limit) {
        List<Object[]> found = Sql.rows(entities, AFTER)
                .setParameter("recipient", recipient)
                .setParameter("after", place)
                .setParameter("limit", limit)
                .getResultList();
        long last = number(found.getFirst()[0]);
        long swept = number(found.getFirst()[1]);
        if (place != OLDEST && (place < swept || place > last)) {
            throw Refusal.of(
                    CommonProblem.CURSOR_EXPIRED,
                    "Begin again without 'after': that is with the oldest event still kept. Read the resources anew.");
        }
        var rows =
                found.stream().filter(row -> row[2] != null).map(FeedRows::row).toList();
        return new Found(
                rows, rows.isEmpty() ? Math.max(place, swept) : rows.getLast().place());
    }

    private static FeedRow row(Object[] row) {
        return new FeedRow(
                number(row[2]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                number(row[7]),
                (Instant) row[8],
                (String) row[9],
                (String) row[10]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
