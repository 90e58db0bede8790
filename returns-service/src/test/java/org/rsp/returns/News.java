package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.TestKafka;

/** What the service that has the cases tells through Kafka. */
final class News {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private News() {}

    /** A new event. */
    static UUID tell(String type, UUID subject, long sequence, Map<String, Object> data) {
        var id = UUID.randomUUID();
        tell(id, type, subject, sequence, data);
        return id;
    }

    /** A new event, of then. */
    static void tellAt(String type, UUID subject, long sequence, Instant at, Map<String, Object> data) {
        tell(UUID.randomUUID(), type, subject, sequence, at, data);
    }

    /** The event of this id, perhaps again. */
    static void tell(UUID id, String type, UUID subject, long sequence, Map<String, Object> data) {
        tell(id, type, subject, sequence, Instant.now(), data);
    }

    private static void tell(UUID id, String type, UUID subject, long sequence, Instant at, Map<String, Object> data) {
        try (var producer =
                new KafkaProducer<>(TestKafka.running().clients(), new StringSerializer(), new StringSerializer())) {
            var text = new ObjectMapper().writeValueAsString(data);
            var message = new ProducerRecord<>("processing.v1", subject.toString(), text);
            Map.of(
                            "ce_id", id.toString(),
                            "ce_type", type,
                            "ce_subject", subject.toString(),
                            "ce_sequence", Long.toString(sequence),
                            "ce_time", at.toString())
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get(30, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The person consents to this kind of return, and a second of the staff has confirmed it. */
    static UUID consents(UUID person, String kind) {
        var consent = UUID.randomUUID();
        saysToReturn(consent, 1, person, kind, true);
        tell("processing.return-consent.confirmed.v1", consent, 2, toReturn(person, kind));
        return consent;
    }

    /** The same, said then. */
    static UUID consentsAt(UUID person, String kind, Instant at) {
        var consent = UUID.randomUUID();
        var said = toReturn(person, kind);
        said.put("consents", true);
        tellAt("processing.return-consent.recorded.v1", consent, 1, at, said);
        tell("processing.return-consent.confirmed.v1", consent, 2, toReturn(person, kind));
        return consent;
    }

    /** A statement that waits, if it is a consent. */
    static void saysToReturn(UUID consent, long sequence, UUID person, String kind, boolean consents) {
        var said = toReturn(person, kind);
        said.put("consents", consents);
        tell("processing.return-consent.recorded.v1", consent, sequence, said);
    }

    static Map<String, Object> toReturn(UUID person, String kind) {
        var said = new HashMap<>(ofPerson(person));
        said.put("kind", kind);
        return said;
    }

    /** Until the event lies with those that could not be taken, for this reason. */
    static void awaitSetAside(UUID event, String problem) {
        var topic = "processing.v1.dead";
        try (var consumer = new KafkaConsumer<>(
                TestKafka.running().clients("auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            await(() -> !consumer.partitionsFor(topic).isEmpty());
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
            await(() -> {
                for (var report : consumer.poll(Duration.ofSeconds(1))) {
                    if (report.value().contains(event.toString())) {
                        assertTrue(report.value().contains(problem), report::value);
                        return true;
                    }
                }
                return false;
            });
        }
    }

    static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within " + PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Until the return shows this. */
    static void await(Client by, String of, String pointer, String shown) {
        await(() -> shown.equals(Call.text(by.get(of), pointer)));
    }

    /** Something that comes after everything that was told before in the same partition is known by a later event of the same key. */
    static Map<String, Object> ofPermit(UUID person, String of, String status) {
        return Map.of(
                "caseId",
                Cases.running().caseOf(person).toString(),
                "individualId",
                person.toString(),
                "returnId",
                Returns.last(of),
                "custodian",
                "MYS",
                "status",
                status,
                "kind",
                "REMOVAL");
    }

    static Map<String, Object> ofPerson(UUID person) {
        return Map.of(
                "caseId", Cases.running().caseOf(person).toString(),
                "individualId", person.toString(),
                "custodian", "MYS");
    }
}
