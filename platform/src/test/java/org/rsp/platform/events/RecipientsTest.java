package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.testing.TestKafka;

/** One change, and what each recipient is told of it. */
@QuarkusTest
@TestProfile(PlatformAlone.class)
class RecipientsTest {

    @Inject
    Proof proof;

    @Inject
    Tokens tokens;

    @Inject
    Ids ids;

    private Map<String, Naming> audience(String... organisations) {
        return Stream.of(organisations).collect(Collectors.toMap(o -> o, tokens::naming));
    }

    private UUID changed(Map<String, Naming> audience) {
        var subject = proof.subject(ids.next());
        QuarkusTransaction.requiringNew().run(() -> proof.change(subject, audience));
        return subject;
    }

    private static String values(ConsumerRecord<String, String> message) {
        var all = new StringBuilder(message.key()).append(message.value());
        message.headers().forEach(h -> all.append(' ').append(new String(h.value(), StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static ConsumerRecord<String, String> heard(String topic, UUID key) {
        try (var heard = new Heard(topic, Set.of(key))) {
            return heard.until(1).getFirst();
        }
    }

    @Test
    void what_two_organisations_are_told_of_a_case_cannot_be_joined() {
        var span = Span.wrap(SpanContext.create(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault()));
        UUID subject;
        try (var _ = span.makeCurrent()) {
            subject = changed(audience("UNHCR", "IOM"));
        }
        var ours = heard(PlatformAlone.TOPIC, subject);
        var unhcr = heard(PlatformAlone.TOPIC + ".unhcr", tokens.of("UNHCR", subject));
        var iom = heard(PlatformAlone.TOPIC + ".iom", tokens.of("IOM", subject));

        assertTrue(values(ours).contains("0af7651916cd43dd8448eb211c80319c"), "ours is traced");
        assertEquals("2026-11-22T10:15:30.123456Z", Heard.header(ours, "ce_time"));
        for (var told : List.of(unhcr, iom)) {
            assertNull(told.headers().lastHeader("traceparent"));
            assertEquals("2026-11-22T10:15:00Z", Heard.header(told, "ce_time"));
            assertEquals(1_795_342_500_000L, told.timestamp(), "Kafka's own time of it is the same minute");
            assertEquals(4, UUID.fromString(Heard.header(told, "ce_id")).version(), "an id that tells no time");
            assertEquals(told.key(), Heard.header(told, "ce_subject"));
            assertEquals("{\"subjectId\":\"%s\",\"code\":\"A\"}".formatted(told.key()), told.value());
        }
        assertNotEquals(Heard.header(unhcr, "ce_id"), Heard.header(iom, "ce_id"));
        for (String secret : List.of(subject.toString(), ours.key(), iom.key(), Heard.header(ours, "ce_id"))) {
            assertTrue(!values(unhcr).contains(secret), secret);
        }
    }

    @Test
    void who_was_not_admitted_or_does_not_listen_gets_no_row() {
        var subject = changed(audience("UNHCR", "AUS"));
        assertEquals(1, proof.count(rows("UNHCR", subject)));
        assertEquals(0, proof.count(rows("AUS", subject)), "nobody there listens");
        assertEquals(0, proof.count(rows("IOM", subject)), "not admitted");
    }

    private String rows(String recipient, UUID subject) {
        return "select count(*) from outbox where recipient = '%s' and aggregateid = '%s'"
                .formatted(recipient, tokens.of(recipient, subject));
    }

    @Test
    void who_subscribes_is_told_from_then_on_and_only_of_the_types_it_names() {
        var before = changed(audience("THA"));
        subscribe("THA", "null");
        subscribe("PHL", "array['proof.subject.other.v1']");
        var after = changed(audience("THA", "PHL"));
        assertEquals(0, proof.count(rows("THA", before)));
        assertEquals(1, proof.count(rows("THA", after)));
        assertEquals(0, proof.count(rows("PHL", after)));
        assertEquals(0, proof.count("select count(*) from outbox where recipient = 'THA' and to_kafka"));
        proof.execute("update event_subscription set ended_at = now() where organisation in ('THA', 'PHL')");
        assertEquals(0, proof.count(rows("THA", changed(audience("THA")))));
    }

    private void subscribe(String organisation, String types) {
        proof.execute(
                "insert into event_subscription (id, organisation, types, begun_at) values ('%s', '%s', %s, now())"
                        .formatted(UUID.randomUUID(), organisation, types));
    }

    /** Who becomes visible late, or is not always, is not told by a gap that there was something before or between. */
    @Test
    void an_organisations_numbers_of_a_subject_have_no_gaps_whatever_others_were_told() throws InterruptedException {
        var subjects =
                Stream.generate(() -> proof.subject(ids.next())).limit(10).toList();
        try (var writers = Executors.newFixedThreadPool(6)) {
            writers.invokeAll(IntStream.range(0, 6)
                            .mapToObj(_ -> (Callable<Void>) () -> write(subjects))
                            .toList())
                    .forEach(Future::resultNow);
        }
        int told = 0;
        for (String recipient : List.of("UNHCR", "IOM")) {
            for (UUID subject : subjects) {
                var numbers = proof.numbers(
                        "select sequence from outbox where recipient = '%s' and aggregateid = '%s' order by position"
                                .formatted(recipient, tokens.of(recipient, subject)));
                assertEquals(LongStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
                told += numbers.size();
            }
        }
        assertTrue(told > 200, "it was about something");
    }

    private Void write(List<UUID> subjects) {
        var random = ThreadLocalRandom.current();
        for (int i = 0; i < 60; i++) {
            var subject = subjects.get(random.nextInt(subjects.size()));
            var audience = List.of(audience("UNHCR", "IOM"), audience("IOM"), audience("UNHCR"), audience())
                    .get(random.nextInt(4));
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    proof.change(subject, audience);
                    if (random.nextInt(4) == 0) {
                        throw new IllegalArgumentException("changed their mind");
                    }
                });
            } catch (IllegalArgumentException expected) {
                // so nobody may ever hear of it
            }
        }
        return null;
    }

    @Test
    void what_is_sent_again_keeps_its_place_in_the_feed() {
        var subject = changed(audience("UNHCR"));
        var row = "recipient = 'UNHCR' and aggregateid = '%s'".formatted(tokens.of("UNHCR", subject));
        try (var heard = new Heard(PlatformAlone.TOPIC + ".unhcr", Set.of(tokens.of("UNHCR", subject)))) {
            heard.until(1);
            proof.until("select count(*) from outbox where published_at is not null and " + row, 1);
            var place = proof.count("select feed_position from outbox where " + row);
            changed(audience("UNHCR"));
            proof.execute(
                    "update outbox set published_at = null, kafka_partition = null, kafka_offset = null where " + row);
            heard.until(2);
            proof.until("select count(*) from outbox where published_at is not null and " + row, 1);
            assertEquals(place, proof.count("select feed_position from outbox where " + row));
        }
        proof.until("select count(*) from outbox where published_at is null", 0);
        var places = proof.numbers("select feed_position from outbox where recipient = 'UNHCR' order by 1");
        assertEquals(LongStream.rangeClosed(1, places.size()).boxed().toList(), places);
    }

    @Test
    void the_feed_of_who_has_a_topic_tells_what_the_topic_tells_in_its_order() {
        var subjects = Stream.generate(() -> proof.subject(ids.next())).limit(3).toList();
        write(subjects);
        proof.until("select count(*) from outbox where published_at is null", 0);
        for (UUID subject : subjects) {
            var key = tokens.of("UNHCR", subject);
            var rows = "from outbox where recipient = 'UNHCR' and aggregateid = '%s'".formatted(key);
            var inTheFeed = proof.numbers("select sequence " + rows + " order by feed_position");
            try (var heard = new Heard(PlatformAlone.TOPIC + ".unhcr", Set.of(key))) {
                var onTheTopic = heard.until(inTheFeed.size());
                assertEquals(Heard.taken(onTheTopic).get(key.toString()), inTheFeed);
                onTheTopic.forEach(message -> assertEquals(
                        Heard.sequence(message),
                        proof.count(
                                "select sequence %s and id = '%s'".formatted(rows, Heard.header(message, "ce_id")))));
            }
        }
    }

    @Test
    void who_has_no_topic_does_not_wait_for_the_broker() {
        subscribe("LAO", "null");
        var kafka = TestKafka.running();
        kafka.kill();
        try {
            changed(audience("LAO"));
            proof.until("select count(*) from outbox where recipient = 'LAO' and feed_position = 1", 1);
        } finally {
            kafka.start();
        }
    }
}
