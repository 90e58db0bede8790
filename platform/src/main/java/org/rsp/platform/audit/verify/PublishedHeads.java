package org.rsp.platform.audit.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Heads as Kafka has kept them, by chain: sequence to hash in hexadecimal. */
record PublishedHeads(Map<String, NavigableMap<Long, String>> byChain) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static PublishedHeads none() {
        return new PublishedHeads(Map.of());
    }

    /** Everything the topic holds; throws {@link KafkaException} when it cannot be read. */
    static PublishedHeads read(Map<String, Object> kafka, String topic) {
        var heads = new TreeMap<String, NavigableMap<Long, String>>();
        try (var consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                throw new KafkaException("there is no such topic");
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions, PATIENCE);
            long last = System.nanoTime();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
                var messages = consumer.poll(Duration.ofMillis(200));
                messages.forEach(message -> add(heads, message.value()));
                last = messages.isEmpty() ? last : System.nanoTime();
                if (System.nanoTime() - last > PATIENCE.toNanos()) {
                    throw new KafkaException("the broker does not go on");
                }
            }
        }
        return new PublishedHeads(heads);
    }

    private static void add(Map<String, NavigableMap<Long, String>> heads, String message) {
        try {
            JsonNode head = new ObjectMapper().readTree(message);
            heads.computeIfAbsent(head.path("chain").asText(), _ -> new TreeMap<>())
                    .merge(head.path("sequence").asLong(), head.path("hash").asText(), PublishedHeads::contradiction);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new KafkaException("a head cannot be read", e);
        }
    }

    /** A head may be told twice; two that differ agree with no chain. */
    private static String contradiction(String one, String other) {
        return one.equals(other) ? one : one + " and " + other;
    }

    Set<String> chains() {
        return byChain.keySet();
    }

    NavigableMap<Long, String> of(String chain) {
        return byChain.getOrDefault(chain, new TreeMap<>());
    }
}
