package org.rsp.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.rsp.platform.testing.TestKafka;

/** An independent reader: everything a topic holds about some subjects, in the order of its log. */
class Heard implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final KafkaConsumer<String, String> consumer;
    private final Set<String> keys;
    private final List<ConsumerRecord<String, String>> messages = new ArrayList<>();

    Heard(String topic, Collection<UUID> subjects) {
        consumer = new KafkaConsumer<>(
                TestKafka.running().clients("auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        keys = Set.copyOf(subjects.stream().map(UUID::toString).toList());
        List<TopicPartition> partitions = partitionsOf(topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A topic that was made a moment ago is not known to every part of the broker at once. */
    private List<TopicPartition> partitionsOf(String topic) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<TopicPartition> known = List.of();
        while (known.isEmpty() && System.nanoTime() < end) {
            known = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
        }
        return known;
    }

    /** Reads on until what was heard is enough; gives up after a while, and the test then says what is missing. */
    List<ConsumerRecord<String, String>> until(Predicate<List<ConsumerRecord<String, String>>> enough) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(messages) && System.nanoTime() < end) {
            readOn(Duration.ofMillis(100));
        }
        return messages;
    }

    List<ConsumerRecord<String, String>> until(int count) {
        return until(heard -> heard.size() >= count);
    }

    /** Whatever else is there already. */
    List<ConsumerRecord<String, String>> toTheEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            readOn(Duration.ofMillis(100));
        }
        return messages;
    }

    private void readOn(Duration wait) {
        consumer.poll(wait).forEach(message -> {
            if (message.key() != null && keys.contains(message.key())) {
                messages.add(message);
            }
        });
    }

    static long sequence(ConsumerRecord<String, String> message) {
        return Long.parseLong(header(message, "ce_sequence"));
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Per subject the versions a consumer takes which drops what is not newer than the last. */
    static Map<String, List<Long>> taken(List<ConsumerRecord<String, String>> messages) {
        Map<String, List<Long>> taken = new HashMap<>();
        for (ConsumerRecord<String, String> message : messages) {
            List<Long> versions = taken.computeIfAbsent(message.key(), _ -> new ArrayList<>());
            if (versions.isEmpty() || versions.getLast() < sequence(message)) {
                versions.add(sequence(message));
            }
        }
        return taken;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
