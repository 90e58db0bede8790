package org.rsp.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.rsp.stack.KafkaLogin;
import org.rsp.stack.Refused;

/** Reads the platform's topic from now on, and writes down when each event was there. */
final class Consumer implements AutoCloseable {

    private static final String TOPIC = "processing.v1";

    private final KafkaConsumer<String, String> consumer;
    private final Map<Seen, Instant> seen = new ConcurrentHashMap<>();
    private final Thread reading;
    private volatile boolean over;

    /** Which version of which subject an event tells of. */
    record Seen(String subject, long version) {}

    Consumer(KafkaLogin login) {
        var settings = new HashMap<>(login.settings());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(found -> new TopicPartition(TOPIC, found.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
        reading = Thread.ofPlatform().name("consumer").start(this::read);
    }

    private void read() {
        while (!over) {
            var some = consumer.poll(Duration.ofMillis(100));
            var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            some.forEach(event -> seen.putIfAbsent(of(event), now));
        }
        consumer.close();
    }

    private static Seen of(ConsumerRecord<String, String> event) {
        var sequence = event.headers().lastHeader("ce_sequence");
        return new Seen(
                event.key(),
                sequence == null ? 0 : Long.parseLong(new String(sequence.value(), StandardCharsets.UTF_8)));
    }

    Map<Seen, Instant> seen() {
        return seen;
    }

    @Override
    public void close() {
        over = true;
        try {
            reading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
