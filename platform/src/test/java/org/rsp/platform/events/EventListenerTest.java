package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.TestKafka;

@QuarkusTest
@TestProfile(PlatformAlone.class)
class EventListenerTest {

    private static final String TYPE = "other.thing.happened.v1";

    @Inject
    EventListener listener;

    @Inject
    Inbox inbox;

    @Inject
    Proof proof;

    record Thing(String code) {}

    @Test
    void has_one_effect_when_an_event_is_delivered_twice() throws Exception {
        UUID subject = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        try (Ear ear = new Ear(Set.of(subject), _ -> {})) {
            send(event, subject, 1, "{\"code\":\"A\"}");
            send(event, subject, 1, "{\"code\":\"A\"}");
            send(last, subject, 2, "{\"code\":\"B\",\"news\":true}");

            assertEquals(new IncomingEvent<>(event, TYPE, subject, 1, ear.next().at(), new Thing("A")), ear.first);
            assertEquals(last, ear.next().id());
            // both are remembered before anything later is taken
            send(UUID.randomUUID(), subject, 3, "{\"code\":\"C\"}");
            assertEquals(3, ear.next().sequence());
            assertEquals(
                    2, proof.count("select count(*) from inbox where event_id in ('" + event + "','" + last + "')"));
        }
    }

    @Test
    void undoes_the_memory_with_the_effect_and_keeps_the_order_while_it_tries_again() throws Exception {
        UUID subject = UUID.randomUUID();
        AtomicInteger failures = new AtomicInteger();
        try (Ear ear = new Ear(Set.of(subject), event -> {
            if (event.sequence() == 1 && failures.incrementAndGet() <= 3) {
                throw new IllegalStateException("not yet");
            }
        })) {
            send(UUID.randomUUID(), subject, 1, "{\"code\":\"A\"}");
            send(UUID.randomUUID(), subject, 2, "{\"code\":\"B\"}");

            assertEquals(1, ear.next().sequence());
            assertEquals(2, ear.next().sequence());
            assertEquals(4, failures.get());
        }
    }

    @Test
    void sets_aside_what_it_can_never_take_without_its_data_and_goes_on() throws Exception {
        UUID subject = UUID.randomUUID();
        UUID refused = UUID.randomUUID();
        UUID unreadable = UUID.randomUUID();
        try (Ear ear = new Ear(Set.of(subject), event -> {
            if (event.data().code().equals("B")) {
                throw new PoisonEvent("unknown-code");
            }
        })) {
            send(unreadable, subject, 1, "{\"code\":\"canary");
            send(refused, subject, 2, "{\"code\":\"B\",\"name\":\"canary\"}");
            send(UUID.randomUUID(), subject, 3, "{\"code\":\"C\"}");

            assertEquals(3, ear.next().sequence());
            try (Heard dead = new Heard(PlatformAlone.OTHER_TOPIC + ".dead", Set.of(subject))) {
                List<String> reports =
                        dead.until(2).stream().map(ConsumerRecord::value).toList();
                assertEquals(2, reports.size());
                assertTrue(reports.getFirst().contains("\"eventId\":\"" + unreadable + "\""), reports::toString);
                assertTrue(reports.getFirst().contains("\"problem\":\"malformed-data\""), reports::toString);
                assertTrue(reports.getLast().contains("\"eventId\":\"" + refused + "\""), reports::toString);
                assertTrue(reports.getLast().contains("\"problem\":\"unknown-code\""), reports::toString);
                assertFalse(reports.toString().contains("canary"), reports::toString);
            }
        }
    }

    @Test
    void a_type_with_an_open_end_is_every_type_that_begins_so() throws Exception {
        UUID subject = UUID.randomUUID();
        try (Ear all = new Ear("other.thing.*", Set.of(subject), _ -> {});
                Ear none = new Ear("other.thin", Set.of(subject), _ -> {})) {
            send("other.thing.happened.v1", UUID.randomUUID(), subject, 1, "{\"code\":\"A\"}");
            send("other.thingummy.happened.v1", UUID.randomUUID(), subject, 2, "{\"code\":\"B\"}");
            send("other.thing.invented-since.v1", UUID.randomUUID(), subject, 3, "{\"code\":\"C\"}");

            assertEquals(1, all.next().sequence());
            assertEquals(3, all.next().sequence());
            assertTrue(none.taken.isEmpty());
        }
    }

    @Test
    void one_event_is_for_all_who_want_it_or_for_none() throws Exception {
        UUID subject = UUID.randomUUID();
        AtomicInteger failures = new AtomicInteger();
        try (Ear first = new Ear("other.*", Set.of(subject), _ -> {})) {
            Ear second = first.together(event -> {
                if (failures.incrementAndGet() == 1) {
                    throw new IllegalStateException("not yet");
                }
            });
            first.loop.close();
            try (EventLoop _ = listener.newLoop("pair-" + UUID.randomUUID(), List.of(first, second))
                    .start()) {
                send(UUID.randomUUID(), subject, 1, "{\"code\":\"A\"}");

                assertEquals(1, second.next().sequence());
                assertEquals(2, failures.get());
                assertEquals(1, first.next().sequence());
                assertEquals(1, first.next().sequence(), "tried again with the other, its effect undone in between");
            }
        }
    }

    @Test
    void sets_aside_what_fails_every_time() throws Exception {
        UUID subject = UUID.randomUUID();
        try (Ear ear = new Ear(Set.of(subject), event -> {
            if (event.sequence() == 1) {
                throw new IllegalStateException("never");
            }
        })) {
            send(UUID.randomUUID(), subject, 1, "{\"code\":\"A\"}");
            send(UUID.randomUUID(), subject, 2, "{\"code\":\"B\"}");

            assertEquals(2, ear.next().sequence());
        }
    }

    @Test
    void takes_only_the_first_of_one_event_and_only_news_of_one_subject() {
        UUID event = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(inbox.once("a", event));
            assertFalse(inbox.once("a", event));
            assertTrue(inbox.once("b", event));
            assertTrue(inbox.isNews("a", subject, 3));
            assertFalse(inbox.isNews("a", subject, 3));
            assertFalse(inbox.isNews("a", subject, 2));
            assertTrue(inbox.isNews("a", subject, 4));
        });
        assertThrows(IllegalStateException.class, () -> inbox.once("a", UUID.randomUUID()));
    }

    private static void send(UUID id, UUID subject, long sequence, String data) throws Exception {
        send(TYPE, id, subject, sequence, data);
    }

    private static void send(String type, UUID id, UUID subject, long sequence, String data) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(TestKafka.running().clients(), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> message =
                    new ProducerRecord<>(PlatformAlone.OTHER_TOPIC, subject.toString(), data);
            Map.of(
                            "ce_id", id.toString(),
                            "ce_type", type,
                            "ce_subject", subject.toString(),
                            "ce_sequence", Long.toString(sequence),
                            "ce_time", "2026-11-22T10:15:30Z")
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get(30, TimeUnit.SECONDS);
        }
    }

    /** A consumer of its own, which notes what it took of some subjects. */
    private class Ear implements EventHandler<Thing>, AutoCloseable {

        private final BlockingQueue<IncomingEvent<Thing>> taken = new LinkedBlockingQueue<>();
        private final String name = "ear-" + UUID.randomUUID();
        private final String type;
        private final Set<UUID> subjects;
        private final Consumer<IncomingEvent<Thing>> effect;
        private final EventLoop loop;
        private IncomingEvent<Thing> first;

        Ear(Set<UUID> subjects, Consumer<IncomingEvent<Thing>> effect) {
            this(TYPE, subjects, effect);
        }

        /** Another of the same service, about the same. */
        Ear together(Consumer<IncomingEvent<Thing>> other) {
            Ear ear = new Ear(TYPE, subjects, other);
            ear.loop.close();
            return ear;
        }

        Ear(String type, Set<UUID> subjects, Consumer<IncomingEvent<Thing>> effect) {
            this.type = type;
            this.subjects = subjects;
            this.effect = effect;
            this.loop = listener.newLoop(name, List.of(this)).start();
        }

        IncomingEvent<Thing> next() throws InterruptedException {
            IncomingEvent<Thing> event = taken.poll(40, TimeUnit.SECONDS);
            if (first == null) {
                first = event;
            }
            return event;
        }

        @Override
        public String consumer() {
            return name;
        }

        @Override
        public String topic() {
            return PlatformAlone.OTHER_TOPIC;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public Class<Thing> payload() {
            return Thing.class;
        }

        @Override
        public void handle(IncomingEvent<Thing> event) {
            if (subjects.contains(event.subject())) {
                effect.accept(event);
                taken.add(event);
            }
        }

        @Override
        public void close() {
            loop.close();
        }
    }
}
