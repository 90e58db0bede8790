package org.rsp.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.rsp.stack.KafkaLogin;

/** A topic of the platform, read by a plain consumer from where it ended when the story began. */
final class EventLog implements AutoCloseable {

    static final String TOPIC = "processing.v1";
    static final String OF_RETURNS = "returns.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** How long a phantom is waited for where others keep the topic busy. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);

    private static final Duration QUIET = Duration.ofSeconds(1);

    private final KafkaConsumer<String, String> consumer;
    private final String topic;

    private EventLog(KafkaConsumer<String, String> consumer, String topic) {
        this.consumer = consumer;
        this.topic = topic;
    }

    static EventLog fromNow(KafkaLogin kafka, String topic) {
        var settings = kafka.settings();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        try {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(found -> new TopicPartition(topic, found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.endOffsets(partitions).forEach(consumer::seek);
            return new EventLog(consumer, topic);
        } catch (KafkaException e) {
            consumer.close();
            throw new NotAsTold("Kafka at " + kafka.bootstrap() + " does not show the topic " + topic + ".");
        }
    }

    /** Everything since, read on until all these subjects have said their last and it has been quiet for a second. */
    List<Event> read(Map<String, ? extends Collection<Long>> versions) {
        var awaited = new HashSet<String>();
        versions.forEach((subject, told) -> told.forEach(version -> awaited.add(subject + "/" + version)));
        var events = new ArrayList<Event>();
        Instant end = Instant.now().plus(PATIENCE);
        boolean complete = false;
        while (Instant.now().isBefore(end)) {
            var some = next(awaited);
            events.addAll(some);
            if (awaited.isEmpty() && !complete) {
                complete = true;
                end = Instant.now().plus(AFTERWARDS);
            } else if (complete && some.isEmpty()) {
                break;
            }
        }
        return events;
    }

    private List<Event> next(Set<String> awaited) {
        var events = new ArrayList<Event>();
        try {
            consumer.poll(QUIET).forEach(message -> events.add(Event.of(message)));
        } catch (KafkaException e) {
            throw new NotAsTold(
                    "Kafka does not let " + topic + " be read (" + e.getClass().getSimpleName() + ").");
        }
        events.forEach(event -> awaited.remove(event.key() + "/" + event.header("ce_sequence")));
        return events;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
