package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.TestKafka;

/** As it is started and configured, the service hears of cases of another and notes that it has to ask. Here nobody answers. */
@QuarkusTest
class CaseNewsTest {

    private static final long END = System.nanoTime() + Duration.ofSeconds(60).toNanos();

    @Test
    void news_of_a_case_makes_it_known_that_it_is_not_known() throws Exception {
        var id = UUID.randomUUID();
        tell("processing.case.registered.v1", id, 1);
        tell("processing.case.some-act-invented-later.v1", id, 2);
        while (!stored(id).equals("CASE 2 null")) {
            assertTrue(System.nanoTime() < END, () -> stored(id));
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    void what_is_no_case_and_no_arrangement_is_passed_over() throws Exception {
        var caseload = UUID.randomUUID();
        var arrangement = UUID.randomUUID();
        tell("processing.caseload.paused.v1", caseload, 1);
        // of the same key, so after it
        tell(caseload, "processing.arrangement.suspended.v1", arrangement, 7);
        while (!stored(arrangement).equals("ARRANGEMENT 7 null")) {
            assertTrue(System.nanoTime() < END, () -> stored(arrangement));
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertEquals("nothing", stored(caseload));
    }

    private static void tell(String type, UUID subject, long sequence) throws Exception {
        tell(subject, type, subject, sequence);
    }

    private static void tell(UUID key, String type, UUID subject, long sequence) throws Exception {
        try (var producer =
                new KafkaProducer<>(TestKafka.running().clients(), new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<>("processing.v1", key.toString(), "{\"status\":\"REGISTERED\"}");
            Map.of(
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", type,
                            "ce_subject", subject.toString(),
                            "ce_sequence", Long.toString(sequence),
                            "ce_time", "2026-11-22T10:15:30Z")
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get(30, TimeUnit.SECONDS);
        }
    }

    /** Kind, what was heard of, and what is known. */
    private static String stored(UUID id) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query =
                        everything.prepareStatement("select kind, heard, version from known_facts where about = ?")) {
            query.setObject(1, id);
            var row = query.executeQuery();
            return row.next() ? row.getString(1) + " " + row.getLong(2) + " " + row.getString(3) : "nothing";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
