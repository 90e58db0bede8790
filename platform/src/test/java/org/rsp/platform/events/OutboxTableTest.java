package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.PlatformTables;

/** The relay's statements, on the tables that the migrations make. */
class OutboxTableTest {

    private static final String TOPIC = OutboxRows.TOPIC;

    private OutboxRows rows;
    private Connection connection;
    private OutboxTable table;

    @BeforeEach
    void a_relay_that_holds_all_partitions() throws SQLException {
        rows = new OutboxRows();
        connection = PlatformTables.open();
        connection.setAutoCommit(false);
        table = new OutboxTable(connection);
        table.claim();
    }

    @AfterEach
    void leaves_them_to_the_next() throws SQLException {
        unlock(connection);
        table.close();
        rows.close();
    }

    private static void unlock(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.createStatement().execute("select pg_advisory_unlock_all()");
        }
    }

    private List<String> unsent(List<String> exceptKeys, List<String> exceptTopics, int limit) throws SQLException {
        return table.unsent(exceptKeys, exceptTopics, limit).stream()
                .map(OutboxRow::payload)
                .toList();
    }

    private static Delivery.Acknowledged sent(OutboxRow row, long offset) {
        return new Delivery.Acknowledged(row, Broker.PARTITION, offset);
    }

    private List<String> feed(String recipient) throws SQLException {
        return rows.list("select payload || '@' || feed_position from outbox where recipient = '" + recipient
                + "' and feed_position is not null order by feed_position");
    }

    @Test
    void a_partition_belongs_to_the_session_that_took_it_first() throws SQLException {
        assertEquals(Outbox.PARTITIONS, table.owned().size());
        try (var other = PlatformTables.open()) {
            var second = new OutboxTable(other);
            second.claim();
            assertEquals(Set.of(), second.owned());

            rows.add("a", 1);
            assertEquals(List.of(), second.unsent(List.of(), List.of(), 10));
            assertEquals(0, second.backlog().events());
            assertEquals(List.of(), second.release(10));

            unlock(connection);
            second.claim();
            assertEquals(Outbox.PARTITIONS, second.owned().size());
            assertEquals(1, second.backlog().events());
            unlock(other);
        }
    }

    @Test
    void what_another_leaves_is_taken_over_and_nothing_is_taken_twice() throws SQLException {
        unlock(connection);
        rows.execute("select pg_advisory_lock(%d, p) from generate_series(0, 7) p".formatted(OutboxTable.LOCK));
        try (var other = PlatformTables.open()) {
            var second = new OutboxTable(other);
            second.claim();
            assertEquals(8, second.owned().size());

            rows.execute("select pg_advisory_unlock_all()");
            second.claim();
            assertEquals(Outbox.PARTITIONS, second.owned().size());

            other.createStatement()
                    .execute("select pg_advisory_unlock(%d, p) from generate_series(0, 15) p"
                            .formatted(OutboxTable.LOCK));
            assertEquals(
                    List.of("0"),
                    rows.list("select count(*) from pg_locks where locktype = 'advisory' and classid = "
                            + OutboxTable.LOCK));
        }
    }

    @Test
    void its_session_ends_with_it_and_nobody_elses_transaction_is_kept_open() throws SQLException {
        assertTrue(connection.getAutoCommit());
        table.close();
        assertTrue(connection.isClosed());
    }

    @Test
    void the_oldest_of_our_own_that_have_a_topic_are_sent() throws SQLException {
        rows.add("a", 1, 2);
        rows.add("other.v1", "b", 1, "platform", true);
        rows.add("FEED", "c", 1, "UNHCR", false);
        rows.add("d", 1, 2);
        rows.mark("a1", 0);

        assertEquals(List.of("a2", "b1", "d1", "d2"), unsent(List.of(), List.of(), 10));
        assertEquals(List.of("a2", "b1"), unsent(List.of(), List.of(), 2));
        assertEquals(List.of("b1", "d1", "d2"), unsent(List.of("a"), List.of(), 10));
        assertEquals(List.of("d1", "d2"), unsent(List.of("a"), List.of("other.v1"), 10));
    }

    @Test
    void a_row_is_read_whole() throws SQLException {
        rows.add(TOPIC, "a", 7, "UNHCR", true);
        rows.execute("update outbox set id = '019abcde-0000-7000-8000-000000000001', traceparent = '00-trace',"
                + " occurred_at = '2026-11-22T10:15:30.123456Z'");
        assertEquals(
                List.of(new OutboxRow(
                        1,
                        UUID.fromString("019abcde-0000-7000-8000-000000000001"),
                        TOPIC,
                        "a",
                        "proof.x.v1",
                        "a7",
                        7,
                        Instant.parse("2026-11-22T10:15:30.123456Z"),
                        "source",
                        "schema",
                        "00-trace",
                        "UNHCR")),
                table.unsent(List.of(), List.of(), 10));
    }

    @Test
    void what_is_marked_takes_the_next_place_in_its_recipients_feed_and_keeps_it() throws SQLException {
        rows.add(TOPIC + ".unhcr", "a", 1, "UNHCR", true);
        rows.add(TOPIC + ".unhcr", "a", 2, "UNHCR", true);
        rows.add("b", 1);
        var read = table.unsent(List.of(), List.of(), 10);
        table.mark(List.of(sent(read.get(1), 8), sent(read.get(2), 3)));
        table.mark(List.of(sent(read.get(0), 7)));

        assertEquals(List.of(), rows.unsent());
        assertEquals(List.of("a2@1", "a1@2"), feed("UNHCR"));
        assertEquals(List.of(), feed("platform"));
        assertEquals(
                Map.of(
                        new TopicPartition(TOPIC + ".unhcr", Broker.PARTITION),
                        8L,
                        new TopicPartition(TOPIC, Broker.PARTITION),
                        3L),
                table.lastOffsets());

        assertEquals(1, table.rewind(new TopicPartition(TOPIC + ".unhcr", Broker.PARTITION), 8));
        assertEquals(List.of("a2"), rows.unsent());
        table.mark(List.of(sent(read.get(1), 8)));
        assertEquals(List.of("a2@1", "a1@2"), feed("UNHCR"));
    }

    @Test
    void a_log_is_rewound_alone_from_an_offset_on() throws SQLException {
        rows.add("a", 1, 2, 3);
        rows.add("other.v1", "b", 3, "platform", true);
        rows.mark("a1", 1);
        rows.mark("a2", 2);
        rows.mark("a3", 3);
        rows.mark("b3", 3);

        assertEquals(0, table.rewind(new TopicPartition(TOPIC, Broker.PARTITION + 1), 2));
        assertEquals(2, table.rewind(new TopicPartition(TOPIC, Broker.PARTITION), 2));

        assertEquals(List.of("a2", "a3"), rows.unsent());
    }

    @Test
    void what_has_no_offset_is_no_last_one() throws SQLException {
        rows.add("a", 1);
        rows.mark("a1", -1);
        assertEquals(Map.of(), table.lastOffsets());
    }

    @Test
    void what_has_no_topic_is_released_to_its_feed_in_its_order() throws SQLException {
        for (long sequence = 1; sequence <= 3; sequence++) {
            rows.add("FEED", "a", sequence, "AUS", false);
        }
        rows.add("b", 1);

        assertEquals(List.of("AUS", "AUS"), table.release(2));
        assertEquals(List.of("a1@1", "a2@2"), feed("AUS"));
        assertEquals(List.of("AUS"), table.release(2));
        assertEquals(List.of("a1@1", "a2@2", "a3@3"), feed("AUS"));
        assertEquals(List.of(), table.release(2));
        assertEquals(List.of("b1"), rows.unsent());
    }

    @Test
    void the_backlog_is_what_waits_and_its_age_that_of_the_platforms_own() throws SQLException {
        assertEquals(new OutboxTable.Backlog(0, 0), table.backlog());
        rows.add("a", 1, 2, 3);
        rows.add(TOPIC, "b", 1, "UNHCR", true);
        rows.mark("a1", 0);
        rows.execute("update outbox set occurred_at = now() - interval '1 hour' where payload = 'a2'");
        rows.execute("update outbox set occurred_at = now() - interval '2 hours' where payload in ('a1', 'b1')");

        var backlog = table.backlog();

        assertEquals(3, backlog.events());
        assertEquals(3600, backlog.oldestSeconds(), 60);
    }

    @Test
    void what_was_sent_long_ago_is_swept_and_the_feed_knows_how_far() throws SQLException {
        rows.add("a", 1, 2, 3, 4);
        rows.add("FEED", "b", 1, "AUS", false);
        table.release(10);
        rows.mark("a1", 0);
        rows.mark("a2", 1);
        rows.mark("a3", 2);
        rows.execute(
                "update outbox set published_at = now() - interval '73 hours' where payload in ('a1', 'a3', 'b1')");

        assertEquals(5, table.sweep(0, Duration.ofHours(72)), "there may be more after the last it has looked at");
        assertEquals(List.of("a2", "a4"), rows.list("select payload from outbox order by position"));
        assertEquals(List.of("1"), rows.list("select swept from feed_counter where recipient = 'AUS'"));
        assertEquals(0, table.sweep(5, Duration.ofHours(72)));
        assertEquals(0, table.sweep(0, Duration.ofHours(72)));
    }

    @Test
    void a_sweep_looks_at_a_thousand_rows_and_goes_on_after_them() throws SQLException {
        rows.execute("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, hash_partition, sequence, occurred_at,
                                    source, dataschema, published_at, kafka_partition, kafka_offset)
                select gen_random_uuid(), 'proof.v1', 'a', 'x', '{}', 0, n, now(), 'x', 'x', now() - interval '73 hours', 0, n
                  from generate_series(1, 1100) n""");
        assertEquals(1100, table.sweep(1000, Duration.ofHours(72)));
        assertEquals(1000, table.sweep(0, Duration.ofHours(72)));
        assertEquals(List.of("0"), rows.list("select count(*) from outbox"));
    }

    @Test
    void remembered_ids_are_forgotten_a_thousand_at_a_time() throws SQLException {
        rows.execute("insert into inbox select 'consumer', gen_random_uuid(), now() - interval '31 days'"
                + " from generate_series(1, 1500)");
        rows.execute("insert into inbox values ('consumer', gen_random_uuid())");

        assertTrue(table.sweepInbox(Duration.ofDays(30)));
        assertEquals(List.of("501"), rows.list("select count(*) from inbox"));
        assertFalse(table.sweepInbox(Duration.ofDays(30)));
        assertEquals(List.of("1"), rows.list("select count(*) from inbox"));
    }

    /** The session begins with an empty table, as that of a new service does, and learns nothing of what the table has become until it is analysed. */
    @Test
    void what_is_noted_is_found_by_its_place_however_many_rows_there_are() throws SQLException {
        for (int offset = 0; offset < 10; offset++) {
            rows.add("first" + offset, 1);
            table.mark(List.of(sent(table.unsent(List.of(), List.of(), 1).getFirst(), offset)));
        }
        rows.execute("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, hash_partition, sequence, occurred_at,
                                    source, dataschema, published_at, kafka_partition, kafka_offset)
                select gen_random_uuid(), 'proof.v1', 'a', 'x', '{}', 0, n, now(), 'x', 'x', now(), 0, 100 + n
                  from generate_series(1, 20000) n""");
        rows.add("last", 1);
        var last = table.unsent(List.of(), List.of(), 1).getFirst();

        long before = read();
        table.mark(List.of(sent(last, 1_000_000)));
        long after = read();

        assertTrue(after - before < 1_000, () -> after - before + " rows were read to note one");
    }

    /** Rows of the outbox that the relay's session has read so far, with its statistics told to everybody first. */
    private long read() throws SQLException {
        connection.createStatement().execute("select pg_stat_force_next_flush()");
        return Long.parseLong(
                rows.list("select seq_tup_read + idx_tup_fetch from pg_stat_user_tables where relname = 'outbox'")
                        .getFirst());
    }
}
