package org.rsp.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Starts what a service needs around it, and tells it where that is. Topics are named by the argument {@code topics},
 * separated by commas; each gets its dead-letter topic as well. Without the argument there is no Kafka.
 */
public class TestParts implements QuarkusTestResourceLifecycleManager {

    public static final String TOPICS = "topics";

    private List<String> topics = List.of();
    private @Nullable TestPostgres postgres;
    private @Nullable TestKafka kafka;

    @Override
    public void init(Map<String, String> arguments) {
        topics = Arrays.stream(arguments.getOrDefault(TOPICS, "").split(","))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .flatMap(topic -> List.of(topic, topic + ".dead").stream())
                .toList();
    }

    @Override
    public Map<String, String> start() {
        CompletableFuture<TestPostgres> starting = CompletableFuture.supplyAsync(TestPostgres::begin);
        String servers = "127.0.0.1:1";
        if (!topics.isEmpty()) {
            kafka = TestKafka.begin(Path.of("target", "parts").toAbsolutePath());
            kafka.awaitReady();
            kafka.createTopics(topics);
            servers = kafka.bootstrapServers();
        }
        postgres = starting.join();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.url(),
                "quarkus.datasource.username",
                TestPostgres.NAME,
                "quarkus.datasource.password",
                TestPostgres.PASSWORD,
                "kafka.bootstrap.servers",
                servers,
                "RSP_DATABASE_URL",
                postgres.url(),
                "RSP_DATABASE_USER",
                TestPostgres.NAME,
                "RSP_DATABASE_PASSWORD",
                TestPostgres.PASSWORD,
                "RSP_KAFKA",
                servers);
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.kill();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
