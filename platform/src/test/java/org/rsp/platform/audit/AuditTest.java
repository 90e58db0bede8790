package org.rsp.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.events.PlatformAlone;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.TestKafka;

@QuarkusTest
@TestProfile(PlatformAlone.class)
class AuditTest {

    private static final Actor ACTOR = new Actor("subject-1", "unhcr", "UNHCR", Set.of(Role.CASEWORKER));

    @Inject
    Audit audit;

    @Inject
    AgroalDataSource database;

    @Test
    void keeps_an_entry_with_the_time_of_the_database_and_everybody_it_is_about() throws SQLException {
        var request = UUID.randomUUID().toString();
        var caseId = UUID.randomUUID();
        var whom = List.of(new AuditSubject(caseId, UUID.randomUUID()), new AuditSubject(caseId, UUID.randomUUID()));

        ofTheSystem(() -> audit.record(entry(request).about(whom).on(caseId)));

        assertEquals(1, entries(request));
        assertEquals(2, count("select count(*) from audit_subject where case_id = '" + caseId + "'"));
        assertEquals(
                1,
                count("select count(*) from audit_entry where resource = '" + caseId
                        + "' and at between now() - interval '1 minute' and clock_timestamp()"));
    }

    @Test
    void refuses_to_record_outside_a_transaction() {
        assertThrows(
                IllegalStateException.class,
                () -> audit.record(entry(UUID.randomUUID().toString())));
    }

    @Test
    void keeps_nothing_of_what_was_rolled_back_except_refusals() throws SQLException {
        var done = UUID.randomUUID().toString();
        var refused = UUID.randomUUID().toString();

        assertThrows(
                IllegalArgumentException.class,
                () -> ofTheSystem(() -> {
                    audit.record(entry(done));
                    audit.refused(entry(refused));
                    throw new IllegalArgumentException("no");
                }));

        assertEquals(0, entries(done));
        assertEquals(1, entries(refused));
    }

    @Test
    void fails_the_transaction_of_what_it_cannot_write_down() throws SQLException {
        var request = UUID.randomUUID().toString();
        var caseId = UUID.randomUUID();

        // nobody may write down what an organisation did but that organisation's own transaction
        assertThrows(AuditFailure.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> audit.record(entry(request).about(List.of(AuditSubject.ofCase(caseId))))));

        assertEquals(0, entries(request));
        assertEquals(0, count("select count(*) from audit_subject where case_id = '" + caseId + "'"));
    }

    @Test
    void shows_the_service_s_own_role_no_entry_of_anybody() throws SQLException {
        ofTheSystem(() -> audit.record(
                entry(UUID.randomUUID().toString()).about(List.of(AuditSubject.ofCase(UUID.randomUUID())))));
        for (var table : List.of("audit_entry", "audit_subject")) {
            assertTrue(count("select count(*) from " + table) > 0, table);
            try (var connection = database.getConnection();
                    var row = connection.createStatement().executeQuery("select count(*) from " + table)) {
                row.next();
                assertEquals(0, row.getLong(1), table);
            }
        }
    }

    private static void ofTheSystem(Runnable work) {
        RowContext.asSystem(() -> {
            QuarkusTransaction.requiringNew().run(work);
            return true;
        });
    }

    @Test
    void tells_kafka_where_the_chain_ends() throws SQLException {
        ofTheSystem(() -> audit.record(entry(UUID.randomUUID().toString())));
        var topic = PlatformAlone.TOPIC + ".audit";
        try (var consumer = new KafkaConsumer<>(
                TestKafka.running().clients(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            String told = "";
            long until = System.nanoTime() + Duration.ofSeconds(40).toNanos();
            while (!told.contains(lastHash()) && System.nanoTime() < until) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    assertEquals("proof", message.key());
                    told = message.value();
                }
            }
            assertTrue(told.startsWith("{\"chain\":\"proof\",\"sequence\":"), told);
            assertTrue(told.contains(lastHash()), told);
        }
    }

    private String lastHash() throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var row = connection
                        .createStatement()
                        .executeQuery("select encode(hash, 'hex') from audit_head order by sequence desc limit 1")) {
            return row.next() ? row.getString(1) : "none";
        }
    }

    private long entries(String request) throws SQLException {
        return count("select count(*) from audit_entry where request_id = '" + request + "'");
    }

    private long count(String query) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static AuditEntry entry(String request) {
        return AuditEntry.of(ACTOR, Purpose.PROCESSING, "getCase", AuditAction.READ, request)
                .releasing(Set.of(FieldClass.P1));
    }
}
