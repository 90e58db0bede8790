package org.rsp.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.rsp.stack.RunningStack;

/** A message of a topic as a consumer sees it that knows nothing of the platform's code. */
record PublishedEvent(int partition, long offset, String key, Map<String, String> headers, String payload) {

    /** A client that is not Java's, where the machine has one. */
    private static final Path KCAT = Path.of("/usr/bin/kcat");

    static String reader() {
        return Files.isExecutable(KCAT) ? "kcat" : "the plain Java client (no kcat on this machine)";
    }

    /** Everything on the topic from its beginning to its present end. */
    static List<PublishedEvent> all(String topic) throws IOException, InterruptedException {
        return Files.isExecutable(KCAT) ? byKcat(topic) : byJava(topic);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    private static List<PublishedEvent> byKcat(String topic) throws IOException, InterruptedException {
        Path file = Files.createTempFile("kcat", ".json");
        var kcat = new ProcessBuilder(
                        KCAT.toString(),
                        "-C",
                        "-q",
                        "-b",
                        RunningStack.shared().kafka().bootstrap(),
                        "-F",
                        RunningStack.shared().kcat().toString(),
                        "-t",
                        topic,
                        "-o",
                        "beginning",
                        "-e",
                        "-J")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(file.toFile())
                .start();
        if (kcat.waitFor() != 0) {
            throw new AssertionError("kcat ended with " + kcat.exitValue());
        }
        var all = new ArrayList<PublishedEvent>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode message = Client.json(line);
            var headers = new TreeMap<String, String>();
            JsonNode pairs = message.path("headers");
            for (int i = 0; i + 1 < pairs.size(); i += 2) {
                headers.put(pairs.get(i).asText(), pairs.get(i + 1).asText());
            }
            all.add(new PublishedEvent(
                    message.path("partition").asInt(),
                    message.path("offset").asLong(),
                    message.path("key").asText(),
                    headers,
                    message.path("payload").asText()));
        }
        Files.delete(file);
        return all;
    }

    private static List<PublishedEvent> byJava(String topic) {
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(RunningStack.shared().kafka().settings(), text, text)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<PublishedEvent>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    var headers = new TreeMap<String, String>();
                    Stream.of(message.headers().toArray())
                            .forEach(each -> headers.put(each.key(), new String(each.value(), StandardCharsets.UTF_8)));
                    all.add(new PublishedEvent(
                            message.partition(), message.offset(), message.key(), headers, message.value()));
                });
            }
            return all;
        }
    }
}
