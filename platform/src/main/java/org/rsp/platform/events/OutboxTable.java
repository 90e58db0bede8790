package org.rsp.platform.events;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;

/**
 * The outbox as a relay sees it, over the relay's own connection. The partitions it may work on are session locks of
 * that same connection: with the connection the right to mark anything is gone.
 */
class OutboxTable implements AutoCloseable {

    /** First half of the lock's name; the second is the partition. Spells "rspo". */
    static final int LOCK = 0x7273706f;

    private static final int SWEEP = 1000;

    private final Connection connection;
    private final Set<Integer> owned = new TreeSet<>();

    OutboxTable(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        try (Statement session = connection.createStatement()) {
            // A place in a feed that a reader has seen must not be given a second time after a crash: every mark waits
            // for
            // the disk, so that nobody sees one that may still be lost.
            session.execute("set synchronous_commit = on");
            session.execute("set application_name = 'outbox-relay'");
            // it works on the rows of all recipients, for none of them
            session.execute("set app.actor_kind = 'system'");
            // a plan that was made while the table was empty would read all of it ever after
            session.execute("set plan_cache_mode = force_custom_plan");
            // The locks of a host that vanished are free again after half a minute.
            session.execute("set tcp_keepalives_idle = 10");
            session.execute("set tcp_keepalives_interval = 5");
            session.execute("set tcp_keepalives_count = 3");
        }
    }

    Set<Integer> owned() {
        return owned;
    }

    /** Takes every partition that no other relay holds. */
    void claim() throws SQLException {
        if (owned.size() == Outbox.PARTITIONS) {
            return;
        }
        Object[] wanted = IntStream.range(0, Outbox.PARTITIONS)
                .filter(partition -> !owned.contains(partition))
                .boxed()
                .toArray();
        try (PreparedStatement claim = connection.prepareStatement(
                "select p from unnest(?::int[]) p where pg_try_advisory_lock(" + LOCK + ", p)")) {
            claim.setArray(1, array("int", wanted));
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    owned.add(rows.getInt(1));
                }
            }
        }
    }

    /** The oldest unsent rows of the owned partitions, less the subjects and topics named. */
    List<OutboxRow> unsent(Collection<String> exceptKeys, Collection<String> exceptTopics, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select position, id, aggregatetype, aggregateid, type, payload, sequence, occurred_at, source,
                       dataschema, traceparent, recipient
                from outbox
                where published_at is null
                  and to_kafka
                  and hash_partition = any (?::int[])
                  and aggregateid <> all (?::text[])
                  and aggregatetype <> all (?::text[])
                order by position
                limit ?""")) {
            select.setArray(1, array("int", owned.toArray()));
            select.setArray(2, array("text", exceptKeys.toArray()));
            select.setArray(3, array("text", exceptTopics.toArray()));
            select.setInt(4, limit);
            List<OutboxRow> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new OutboxRow(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getLong(7),
                            row.getObject(8, OffsetDateTime.class).toInstant(),
                            row.getString(9),
                            row.getString(10),
                            row.getString(11),
                            row.getString(12)));
                }
            }
            return found;
        }
    }

    /**
     * Gives each of {@code released} that has none the next place in its recipient's feed. The counter's row stays locked until the
     * commit, so places become visible in their order, and a transaction that fails leaves no gap. A row that is sent again
     * keeps its place.
     */
    private static final String PLACED = """
            fresh as (
                select r.position, r.recipient, count(*) over (partition by r.recipient) as taken,
                       row_number() over (partition by r.recipient order by r.position) as n
                  from released r
                 where r.recipient <> 'platform' and r.feed_position is null),
            counted as (
                insert into feed_counter as c (recipient, last)
                select recipient, max(taken) from fresh group by recipient order by recipient
                on conflict (recipient) do update set last = c.last + excluded.last
                returning recipient, last),
            placed as (
                select f.position, c.last - f.taken + f.n as feed_position from fresh f join counted c using (recipient))
            """;

    /** Notes where the broker put each; in one statement, so that all are marked or none. */
    void mark(List<Delivery.Acknowledged> sent) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                with sent as (
                    select * from unnest(?::bigint[], ?::int[], ?::bigint[]) as s (position, kafka_partition, kafka_offset)),
                released as (select o.position, o.recipient, o.feed_position from outbox o join sent using (position)),
                %s
                update outbox
                set published_at = now(), kafka_partition = sent.kafka_partition, kafka_offset = sent.kafka_offset,
                    feed_position = coalesce(outbox.feed_position, placed.feed_position)
                from sent left join placed using (position)
                where outbox.position = sent.position""".formatted(PLACED))) {
            update.setArray(
                    1,
                    array("bigint", sent.stream().map(s -> s.row().position()).toArray()));
            update.setArray(
                    2,
                    array(
                            "int",
                            sent.stream().map(Delivery.Acknowledged::partition).toArray()));
            update.setArray(
                    3,
                    array(
                            "bigint",
                            sent.stream().map(Delivery.Acknowledged::offset).toArray()));
            update.executeUpdate();
        }
    }

    /** Releases the oldest waiting rows of recipients without a topic to their feeds; tells whose each was. */
    List<String> release(int limit) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                with released as (
                    select position, recipient, feed_position from outbox
                     where published_at is null and not to_kafka and hash_partition = any (?::int[])
                     order by position limit ?),
                %s
                update outbox set published_at = now(), feed_position = placed.feed_position
                from placed where outbox.position = placed.position
                returning outbox.recipient""".formatted(PLACED))) {
            update.setArray(1, array("int", owned.toArray()));
            update.setInt(2, limit);
            List<String> recipients = new ArrayList<>();
            try (ResultSet row = update.executeQuery()) {
                while (row.next()) {
                    recipients.add(row.getString(1));
                }
            }
            return recipients;
        }
    }

    /** The last offset noted for each partition of each topic, whichever relay noted it. */
    Map<TopicPartition, Long> lastOffsets() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("""
                        select aggregatetype, kafka_partition, max(kafka_offset) from outbox
                        where kafka_offset >= 0 group by aggregatetype, kafka_partition""")) {
            Map<TopicPartition, Long> last = new HashMap<>();
            while (row.next()) {
                last.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
            return last;
        }
    }

    /** Forgets that anything from this offset on was sent. */
    int rewind(TopicPartition partition, long offset) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update outbox set published_at = null, kafka_partition = null, kafka_offset = null
                where aggregatetype = ? and kafka_partition = ? and kafka_offset >= ?""")) {
            update.setString(1, partition.topic());
            update.setInt(2, partition.partition());
            update.setLong(3, offset);
            return update.executeUpdate();
        }
    }

    /** The age is that of our own rows: those of organisations name the minute only. */
    Backlog backlog() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select count(*),
                       coalesce(extract(epoch from now() - min(occurred_at) filter (where recipient = 'platform')), 0)
                from outbox where published_at is null and hash_partition = any (?::int[])""")) {
            select.setArray(1, array("int", owned.toArray()));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Backlog(row.getLong(1), row.getDouble(2));
            }
        }
    }

    /** Deletes up to a thousand rows sent long ago, after this position; tells where to go on, or 0 when done. */
    long sweep(long after, Duration keep) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                with oldest as (
                    select position, published_at from outbox where position > ? order by position limit ?),
                gone as (
                    delete from outbox using oldest
                    where outbox.position = oldest.position
                      and oldest.published_at < now() - make_interval(secs => ?)
                    returning recipient, feed_position),
                forgotten as (
                    update feed_counter c set swept = greatest(swept, g.last)
                      from (select recipient, max(feed_position) as last from gone group by recipient) g
                     where c.recipient = g.recipient and g.last is not null)
                select coalesce((select max(position) from oldest), 0), (select count(*) from gone)""")) {
            delete.setLong(1, after);
            delete.setInt(2, SWEEP);
            delete.setLong(3, keep.toSeconds());
            try (ResultSet row = delete.executeQuery()) {
                row.next();
                return row.getLong(2) == 0 ? 0 : row.getLong(1);
            }
        }
    }

    /** Deletes up to a thousand remembered event ids; tells whether there may be more. */
    boolean sweepInbox(Duration remember) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from inbox where (consumer, event_id) in (
                    select consumer, event_id from inbox where received_at < now() - make_interval(secs => ?) limit ?)
                """)) {
            delete.setLong(1, remember.toSeconds());
            delete.setInt(2, SWEEP);
            return delete.executeUpdate() == SWEEP;
        }
    }

    private Array array(String type, Object[] elements) throws SQLException {
        return connection.createArrayOf(type, elements);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What waits in the owned partitions. */
    record Backlog(long events, double oldestSeconds) {}
}
