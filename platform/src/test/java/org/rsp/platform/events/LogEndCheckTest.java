package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.PlatformTables;

/** What follows from where the logs end, on a real table; {@link OutboxRelayTest} has a broker that really loses them. */
class LogEndCheckTest {

    private static final TopicPartition OURS = new TopicPartition(OutboxRows.TOPIC, Broker.PARTITION);
    private static final TopicPartition OTHER = new TopicPartition("other.v1", Broker.PARTITION);

    private OutboxRows rows;
    private OutboxTable table;

    @BeforeEach
    void three_were_sent() throws SQLException {
        rows = new OutboxRows();
        rows.add("a", 1, 2, 3);
        rows.mark("a1", 5);
        rows.mark("a2", 6);
        rows.mark("a3", 7);
        table = new OutboxTable(PlatformTables.open());
    }

    @AfterEach
    void end() throws SQLException {
        table.close();
        rows.close();
    }

    private LogEndCheck check(Map<TopicPartition, Long> ends) {
        return new LogEndCheck(table, _ -> Optional.of(ends));
    }

    private static Delivery.Acknowledged at(String topic, long offset) {
        var row = new OutboxRow(
                1, UUID.randomUUID(), topic, "a", "proof.x.v1", "{}", 1, Instant.EPOCH, "s", "d", null, "platform");
        return new Delivery.Acknowledged(row, Broker.PARTITION, offset);
    }

    @Test
    void a_log_that_goes_on_after_what_was_noted_has_lost_nothing() throws SQLException {
        assertTrue(check(Map.of(OURS, 8L)).passed());
        assertEquals(List.of(), rows.unsent());
    }

    @Test
    void what_a_log_has_lost_is_sent_again() throws SQLException {
        assertTrue(check(Map.of(OURS, 7L)).passed());
        assertEquals(List.of("a3"), rows.unsent());
        assertTrue(check(Map.of(OURS, 0L)).passed());
        assertEquals(List.of("a1", "a2", "a3"), rows.unsent());
    }

    @Test
    void asks_for_the_logs_that_something_was_sent_to() throws SQLException {
        rows.add("other.v1", "b", 1, "platform", true);
        rows.mark("b1", 0);
        var check = new LogEndCheck(table, noted -> {
            assertEquals(Set.of(OURS, OTHER), noted);
            return Optional.of(Map.of(OURS, 8L, OTHER, 0L));
        });
        assertTrue(check.passed());
        assertEquals(List.of("b1"), rows.unsent());
    }

    @Test
    void asks_until_it_was_answered_and_then_no_more() throws SQLException {
        var asked = new int[1];
        var check = new LogEndCheck(table, _ -> ++asked[0] < 3 ? Optional.empty() : Optional.of(Map.of(OURS, 8L)));
        assertFalse(check.passed());
        assertFalse(check.passed());
        assertTrue(check.passed());
        assertTrue(check.passed());
        assertEquals(3, asked[0]);
    }

    @Test
    void asks_nobody_when_nothing_was_sent_yet() throws SQLException {
        rows.execute("delete from outbox");
        assertTrue(new LogEndCheck(table, _ -> fail("no log is noted")).passed());
    }

    @Test
    void an_offset_advances_when_it_is_later_than_those_before() {
        var check = check(Map.of());
        assertTrue(check.advances(at(OutboxRows.TOPIC, 0)));
        assertTrue(check.advances(at(OutboxRows.TOPIC, 2)));
        assertFalse(check.advances(at(OutboxRows.TOPIC, 2)));
        assertFalse(check.advances(at(OutboxRows.TOPIC, 1)));
        assertTrue(check.advances(at("other.v1", 1)), "each log has its own");
    }

    @Test
    void an_event_without_an_offset_says_nothing() {
        var check = check(Map.of());
        assertTrue(check.advances(at(OutboxRows.TOPIC, 0)));
        assertTrue(check.advances(at(OutboxRows.TOPIC, -1)));
        assertFalse(check.advances(at(OutboxRows.TOPIC, 0)));
    }

    @Test
    void what_was_noted_before_the_check_was_before_every_offset_after_it() throws SQLException {
        var check = check(Map.of(OURS, 8L));
        check.passed();
        assertFalse(check.advances(at(OutboxRows.TOPIC, 7)));
    }

    @Test
    void a_log_that_has_lost_its_end_gives_its_offsets_again() throws SQLException {
        var check = check(Map.of(OURS, 6L));
        check.passed();
        assertTrue(check.advances(at(OutboxRows.TOPIC, 6)));
    }
}
