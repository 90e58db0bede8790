package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.PlatformTables;

/** What a session sends and when, on a real table, with a broker that answers as each test wants. */
class RelaySessionTest {

    private static final String TOPIC = OutboxRows.TOPIC;
    private static final String LOST = "lost.v1";
    private static final int MANY = 500;

    private final Broker broker = new Broker();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FeedSignal feeds = new FeedSignal();
    private final AtomicInteger woken = new AtomicInteger();
    private long now = Long.MAX_VALUE - 1_000;

    private OutboxRows rows;
    private Connection connection;
    private OutboxTable table;
    private LogEndCheck ends;

    @BeforeEach
    void a_relay_that_holds_all_partitions() throws SQLException {
        rows = new OutboxRows();
        connection = PlatformTables.open();
        table = new OutboxTable(connection);
        table.claim();
        ends = new LogEndCheck(table, _ -> Optional.of(Map.of()));
    }

    @AfterEach
    void leaves_them_to_the_next() throws SQLException {
        if (!connection.isClosed()) {
            connection.createStatement().execute("select pg_advisory_unlock_all()");
        }
        table.close();
        rows.close();
    }

    private RelaySession session(int batch) {
        return new RelaySession(
                table, ends, broker, batch, new RelayMetrics(meters), feeds, woken::incrementAndGet, () -> now);
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private double counted(String meter) {
        return meters.get(meter).counter().count();
    }

    @Test
    void an_event_is_marked_when_the_broker_has_it_and_not_before() throws SQLException {
        rows.add("a", 1);
        var session = session(MANY);
        assertTrue(session.isIdle());

        session.turn();
        session.turn();

        assertEquals(List.of("a1"), broker.sent());
        assertEquals(List.of("a1"), rows.unsent());
        assertFalse(session.isIdle());
        assertEquals(0, feeds.times("platform"));

        broker.stores(41);
        assertEquals(1, woken.get(), "the answer wakes the relay");
        session.settle();

        assertEquals(List.of(), rows.unsent());
        assertEquals(List.of("3/41"), rows.list("select kafka_partition || '/' || kafka_offset from outbox"));
        assertTrue(session.isIdle());
        assertEquals(1, feeds.times("platform"));
        assertEquals(1, counted("rsp.outbox.published"));
    }

    @Test
    void a_turn_notes_what_was_answered_since_the_last() throws SQLException {
        rows.add("a", 1);
        var session = session(MANY);
        session.turn();
        broker.stores(0);

        session.turn();

        assertEquals(List.of(), rows.unsent());
    }

    @Test
    void of_one_subject_one_event_is_on_its_way_and_of_others_too() throws SQLException {
        rows.add("a", 1, 2);
        rows.add("b", 1);
        rows.add("a", 3);
        var session = session(MANY);
        session.turn();
        session.turn();
        assertEquals(List.of("a1", "b1"), broker.sent());

        broker.stores(0);
        broker.stores(1);
        session.turn();
        session.turn();
        assertEquals(List.of("a1", "b1", "a2"), broker.sent());

        broker.stores(2);
        session.turn();
        broker.stores(3);
        session.turn();
        session.turn();
        assertEquals(List.of("a1", "b1", "a2", "a3"), broker.sent());
        assertTrue(session.isIdle());
        assertEquals(4, counted("rsp.outbox.published"));
    }

    @Test
    void a_subject_that_has_sent_all_it_had_sends_what_comes_later() throws SQLException {
        rows.add("a", 1);
        var session = session(MANY);
        session.turn();
        broker.stores(0);
        session.turn();

        rows.add("a", 2);
        session.turn();

        assertEquals(List.of("a1", "a2"), broker.sent());
    }

    @Test
    void no_more_are_on_their_way_than_a_batch() throws SQLException {
        rows.add("a", 1);
        rows.add("b", 1);
        var session = session(2);
        session.turn();
        broker.stores(0);
        rows.add("c", 1);
        rows.add("d", 1);

        session.turn();
        session.turn();
        assertEquals(List.of("a1", "b1", "c1"), broker.sent());

        broker.stores(1);
        session.turn();
        assertEquals(List.of("a1", "b1", "c1", "d1"), broker.sent());
    }

    @Test
    void what_cannot_be_sent_yet_waits_in_the_table_and_not_in_memory() throws SQLException {
        rows.add("a", 1);
        var session = session(1);
        session.turn();
        rows.add("b", 1);
        session.turn();
        rows.execute("update outbox set payload = 'mended' where aggregateid = 'b'");

        broker.stores(0);
        session.turn();

        assertEquals(List.of("a1", "mended"), broker.sent());
    }

    @Test
    void what_is_already_in_memory_counts_too_before_a_batch_is_sent() throws SQLException {
        rows.add("a", 1);
        rows.add("b", 1);
        var session = session(2);
        session.turn();
        broker.fails(new NetworkException("gone"));
        session.settle();
        rows.add("c", 1);

        session.turn();

        assertEquals(List.of("a1", "b1", "a1"), broker.sent(), "a is in memory and goes first, then the batch is full");
    }

    @Test
    void of_one_subject_fifty_are_in_memory_and_the_rest_waits_in_the_table() throws SQLException {
        rows.add("a", LongStream.rangeClosed(1, 60).toArray());
        var session = session(MANY);
        session.turn();
        rows.execute("update outbox set payload = 'new' || sequence where sequence > 1");

        for (int offset = 0; offset < 60; offset++) {
            broker.stores(offset);
            session.turn();
        }

        assertEquals(
                IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> n <= 50 ? "a" + n : "new" + n)
                        .toList(),
                broker.sent());
    }

    @Test
    void what_an_outage_has_stopped_is_sent_again_before_what_follows() throws SQLException {
        rows.add("a", 1, 2);
        var session = session(MANY);
        session.turn();

        broker.fails(new NetworkException("gone"));
        session.settle();
        assertTrue(session.isIdle());
        assertEquals(List.of("a1", "a2"), rows.unsent());
        assertEquals(0, feeds.times("platform"));

        session.turn();
        broker.stores(0);
        session.turn();
        assertEquals(List.of("a1", "a1", "a2"), broker.sent());
        assertEquals(0, counted("rsp.outbox.refused"));
    }

    static Stream<Exception> faults_of_the_event() {
        return Stream.of(
                new RecordTooLargeException("so large"),
                new SerializationException("unheard of"),
                new InvalidTopicException("no name"),
                new TopicAuthorizationException("not ours"),
                new PolicyViolationException("against the rules"),
                new InvalidRecordException("unreadable"));
    }

    @ParameterizedTest
    @MethodSource("faults_of_the_event")
    void an_event_that_is_refused_holds_up_its_own_subject_only(Exception refused) throws SQLException {
        rows.add("a", 1, 2);
        rows.add("b", 1);
        var session = session(1);
        session.turn();
        broker.fails(refused);

        session.turn();
        assertEquals(List.of("a1", "b1"), broker.sent());
        assertEquals(1, counted("rsp.outbox.refused"));

        broker.stores(0);
        session.turn();
        passes(Duration.ofSeconds(1).minusNanos(1));
        session.turn();
        assertEquals(List.of("a1", "b1"), broker.sent());

        passes(Duration.ofNanos(1));
        session.turn();
        assertEquals(List.of("a1", "b1", "a1"), broker.sent());
    }

    @Test
    void what_was_refused_is_read_anew_because_somebody_may_have_mended_it() throws SQLException {
        rows.add("a", 1);
        var session = session(MANY);
        session.turn();
        broker.fails(new RecordTooLargeException("so large"));
        session.settle();
        rows.execute("update outbox set payload = 'mended'");

        passes(Duration.ofSeconds(1));
        session.turn();

        assertEquals(List.of("a1", "mended"), broker.sent());
    }

    @Test
    void the_pause_of_a_subject_doubles_up_to_a_minute_until_it_succeeds() throws SQLException {
        rows.add("a", 1, 2);
        var session = session(MANY);
        session.turn();
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            broker.fails(new RecordTooLargeException("so large"));
            assertPauses(session, Duration.ofSeconds(seconds));
        }
        broker.stores(0);
        session.turn();

        broker.fails(new RecordTooLargeException("so large"));
        assertPauses(session, Duration.ofSeconds(1));
    }

    private void assertPauses(RelaySession session, Duration pause) throws SQLException {
        var before = List.copyOf(broker.tried());
        session.settle();
        passes(pause.minusNanos(1));
        session.turn();
        assertEquals(before, broker.tried(), () -> "shorter than " + pause);
        passes(Duration.ofNanos(1));
        session.turn();
        assertEquals(before.size() + 1, broker.tried().size(), () -> "longer than " + pause);
    }

    @Test
    void a_failure_that_is_nobodys_own_ends_the_session() throws SQLException {
        rows.add("a", 1);
        for (var failure : List.of(new ProducerFencedException("another"), new KafkaException("who knows"))) {
            var session = session(MANY);
            session.turn();
            broker.fails(failure);

            var ended = assertThrows(RelaySession.SessionEnded.class, session::settle);

            assertEquals("the producer failed with " + failure.getClass().getSimpleName(), ended.getMessage());
            assertSame(failure, ended.getCause());
            assertEquals(List.of("a1"), rows.unsent());
        }
    }

    @Test
    void a_topic_that_cannot_be_reached_is_tried_once_and_holds_up_no_other() throws SQLException {
        rows.add(LOST, "x", 1, "platform", true);
        rows.add(LOST, "y", 1, "platform", true);
        rows.add("a", 1);
        broker.loses(LOST);
        var session = session(MANY);

        session.turn();
        session.turn();

        assertEquals(List.of("x1", "a1"), broker.tried());
        assertEquals(List.of("a1"), broker.sent());

        broker.finds(LOST);
        rows.execute("update outbox set payload = 'new' || payload where aggregatetype = '" + LOST + "'");
        passes(Duration.ofSeconds(1).minusNanos(1));
        session.turn();
        assertEquals(List.of("a1"), broker.sent());
        passes(Duration.ofNanos(1));
        session.turn();
        assertEquals(List.of("a1", "newx1", "newy1"), broker.sent(), "they have waited in the table, not in memory");
    }

    @Test
    void what_waits_for_a_topic_takes_nobodys_place_in_the_batch() throws SQLException {
        rows.add(LOST, "x", 1, "platform", true);
        rows.add(LOST, "y", 1, "platform", true);
        rows.add("a", 1);
        broker.loses(LOST);
        var session = session(1);

        session.turn();
        session.turn();

        assertEquals(List.of("x1", "a1"), broker.tried());
    }

    @Test
    void a_topic_that_has_answered_is_found_again() throws SQLException {
        rows.add(LOST, "x", 1, "platform", true);
        var session = session(MANY);
        session.turn();
        broker.loses(LOST);
        rows.add(LOST, "y", 1, "platform", true);
        session.turn();

        broker.stores(0);
        session.turn();

        assertEquals(List.of("y1"), rows.unsent());
        assertEquals(List.of("x1", "y1", "y1"), broker.tried());
    }

    @Test
    void the_pause_of_a_topic_doubles_up_to_five_seconds_until_it_is_found() throws SQLException {
        rows.add(LOST, "x", 1, "platform", true);
        rows.add(LOST, "x", 2, "platform", true);
        broker.loses(LOST);
        var session = session(MANY);
        session.turn();
        for (long seconds : new long[] {1, 2, 4, 5, 5}) {
            assertPauses(session, Duration.ofSeconds(seconds));
        }
        broker.finds(LOST);
        assertPauses(session, Duration.ofSeconds(5));
        assertEquals(List.of("x1"), broker.sent());

        broker.loses(LOST);
        broker.stores(0);
        session.turn();
        assertPauses(session, Duration.ofSeconds(1));
    }

    @Test
    void an_offset_before_one_that_we_have_seen_tells_that_the_log_has_lost_its_end() throws SQLException {
        rows.add("a", 1, 2, 3);
        var session = session(MANY);
        for (long offset : new long[] {4, 6}) {
            session.turn();
            broker.stores(offset);
        }
        session.turn();
        assertEquals(List.of("a3"), rows.unsent());
        broker.stores(5);

        var ended = assertThrows(RelaySession.SessionEnded.class, session::settle);

        assertEquals("the broker had lost the end of its log, 1 events are sent again", ended.getMessage());
        assertEquals(List.of("a2", "a3"), rows.unsent());
        assertEquals(2, counted("rsp.outbox.published"));
    }

    @Test
    void an_offset_that_another_relay_has_noted_tells_it_too() throws SQLException {
        rows.add("x", 7, 8, 9);
        rows.mark("x7", 7);
        rows.mark("x8", 8);
        rows.mark("x9", 9);
        rows.add("a", 1);
        rows.add("b", 1);
        var session = session(MANY);
        session.turn();
        broker.stores(9);
        broker.stores(-1);

        var ended = assertThrows(RelaySession.SessionEnded.class, session::settle);

        assertEquals("the broker had lost the end of its log, 1 events are sent again", ended.getMessage());
        assertEquals(List.of("x9", "a1", "b1"), rows.unsent(), "an event without an offset says nothing of the log");
    }

    @Test
    void from_the_first_of_several_such_offsets_on_everything_is_sent_again() throws SQLException {
        rows.add("x", 7, 8, 9);
        rows.mark("x7", 7);
        rows.mark("x8", 8);
        rows.mark("x9", 9);
        rows.add("a", 1);
        rows.add("b", 1);
        var session = session(MANY);
        session.turn();
        broker.stores(8);
        broker.stores(9);

        var ended = assertThrows(RelaySession.SessionEnded.class, session::settle);

        assertEquals("the broker had lost the end of its log, 2 events are sent again", ended.getMessage());
        assertEquals(List.of("x8", "x9", "a1", "b1"), rows.unsent());
    }

    @Test
    void a_log_that_begins_again_has_lost_all_of_it() throws SQLException {
        rows.add("x", 1, 2);
        rows.mark("x1", 0);
        rows.mark("x2", 1);
        rows.add("a", 1);
        var session = session(MANY);
        session.turn();
        broker.stores(0);

        assertThrows(RelaySession.SessionEnded.class, session::settle);

        assertEquals(List.of("x1", "x2", "a1"), rows.unsent());
    }

    @Test
    void what_the_broker_had_already_is_marked_without_an_offset() throws SQLException {
        rows.add("a", 1, 2);
        var session = session(MANY);
        session.turn();
        broker.stores(-1);
        session.turn();
        broker.stores(-1);
        session.turn();

        assertEquals(List.of(), rows.unsent());
        assertEquals(List.of("a1", "a2"), broker.sent());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void without_its_database_session_nothing_is_marked_and_nothing_sent(boolean answered) throws SQLException {
        rows.add("a", 1);
        rows.add("b", 1);
        var session = session(1);
        session.turn();
        if (answered) {
            broker.stores(0);
        } else {
            broker.fails(new NetworkException("gone"));
        }
        connection.createStatement().execute("select pg_advisory_unlock_all()");
        connection.close();

        assertThrows(SQLException.class, session::turn);

        assertEquals(List.of("a1", "b1"), rows.unsent());
        assertEquals(List.of("a1"), broker.sent());
    }
}
