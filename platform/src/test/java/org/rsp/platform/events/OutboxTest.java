package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.testing.OwnerSession;

@QuarkusTest
@TestProfile(PlatformAlone.class)
class OutboxTest {

    @Inject
    Proof proof;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @Test
    void keeps_the_change_and_its_event() {
        UUID subject = proof.subject();

        proof.changeAndCommit(subject);

        assertEquals(1, proof.version(subject));
        assertEquals(1, proof.events(subject));
    }

    @Test
    void keeps_neither_the_change_nor_its_event_after_a_rollback_and_publishes_nothing() {
        UUID subject = proof.subject();
        UUID later = proof.subject();

        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    proof.change(subject, "A");
                    throw new IllegalArgumentException("no");
                }));
        proof.changeAndCommit(later);

        assertEquals(0, proof.version(subject));
        assertEquals(0, proof.events(subject));
        try (Heard heard = new Heard(PlatformAlone.TOPIC, Set.of(subject, later))) {
            assertEquals(later.toString(), heard.until(1).getFirst().key());
            assertEquals(1, heard.toTheEnd().size());
        }
    }

    @Test
    void refuses_to_append_outside_a_transaction() {
        OutgoingEvent event = new OutgoingEvent(Proof.TYPE, UUID.randomUUID(), 1, Instant.EPOCH, "A");

        assertThrows(IllegalStateException.class, () -> outbox.append(event));
    }

    @Test
    void refuses_a_second_event_for_one_version_of_a_subject() {
        UUID subject = proof.subject();
        proof.changeAndCommit(subject);
        OutgoingEvent again = new OutgoingEvent(Proof.TYPE, subject, 1, Instant.EPOCH, "A");

        assertThrows(
                OutboxFailure.class, () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(again)));
        assertEquals(1, proof.events(subject));
    }

    @Test
    void locks_the_row_of_a_changed_entity_before_the_event_takes_its_place() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            OwnerSession.table("(id uuid primary key, code text, version bigint)", "entity");
            proof.execute("insert into entity values ('" + id + "', 'A', 0)");
        });

        QuarkusTransaction.requiringNew().run(() -> {
            entities.find(ProofEntity.class, id).say("B");
            outbox.append(new OutgoingEvent(Proof.TYPE, id, 1, Instant.EPOCH, new Proof.Data(new PersonalId(id), "B")));
            assertEquals(1, proof.count("select version from entity where id = '" + id + "'"));
        });
    }

    /** An event is written as the service's own work, by a plan that is kept; for what follows nothing has changed. */
    @Test
    void leaves_the_session_as_it_was() {
        QuarkusTransaction.requiringNew().run(() -> {
            say("select set_config('app.actor_kind', 'staff', true)");
            say("select set_config('plan_cache_mode', 'force_custom_plan', true)");
            for (int each = 0; each < 10; each++) {
                outbox.append(new OutgoingEvent(
                        Proof.TYPE,
                        UUID.randomUUID(),
                        1,
                        Instant.EPOCH,
                        new Proof.Data(new PersonalId(UUID.randomUUID()), "A")));
            }
            assertEquals("staff", say("select current_setting('app.actor_kind')"));
            assertEquals("force_custom_plan", say("select current_setting('plan_cache_mode')"));
            assertNotEquals(
                    "0",
                    say(
                            "select sum(generic_plans) from pg_prepared_statements where statement like '%insert into outbox%'"));
        });
    }

    private String say(String sql) {
        return entities.createNativeQuery(sql, Object.class).getSingleResult().toString();
    }

    @Test
    void sends_a_cloud_event_in_binary_mode_soon_after_the_commit() {
        UUID subject = proof.subject();
        proof.changeAndCommit(subject);

        try (Heard heard = new Heard(PlatformAlone.TOPIC, Set.of(subject))) {
            List<ConsumerRecord<String, String>> messages = heard.until(1);
            assertEquals(1, messages.size());
            ConsumerRecord<String, String> message = messages.getFirst();
            assertEquals("{\"subjectId\":\"" + subject + "\",\"code\":\"A\"}", message.value());
            assertEquals("1.0", Heard.header(message, "ce_specversion"));
            assertEquals(7, UUID.fromString(Heard.header(message, "ce_id")).version());
            assertEquals(Proof.TYPE, Heard.header(message, "ce_type"));
            assertEquals("http://localhost:8080/proof/v1", Heard.header(message, "ce_source"));
            assertEquals(subject.toString(), Heard.header(message, "ce_subject"));
            assertEquals("2026-11-22T10:15:30.123456Z", Heard.header(message, "ce_time"));
            assertEquals(
                    "http://localhost:8080/proof/v1/schemas/" + Proof.TYPE + ".json",
                    Heard.header(message, "ce_dataschema"));
            assertEquals("1", Heard.header(message, "ce_sequence"));
            assertEquals("application/json", Heard.header(message, "content-type"));
        }
    }

    @Test
    void spreads_keys_over_all_partitions_and_never_moves_one() {
        assertEquals(14, Outbox.partition("a2c1f3d4-0000-7000-8000-000000000001"));
        long used = java.util.stream.Stream.generate(
                        () -> Outbox.partition(UUID.randomUUID().toString()))
                .limit(2_000)
                .distinct()
                .count();
        assertTrue(used == Outbox.PARTITIONS, () -> used + " partitions used");
    }
}
