package org.rsp.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Starts what a service needs around it, and tells it where that is and whose tokens to trust: those of {@link Tokens}.
 * A service names this class in {@code META-INF/services}, so its tests are annotated with {@code @QuarkusTest} alone.
 * The argument {@code topics} names other topics than the platform's; each gets its dead-letter topic, the one of its audit and
 * those of UNHCR and IOM as well.
 */
public class TestParts implements QuarkusTestResourceLifecycleManager {

    public static final String TOPICS = "topics";

    private static final String PLATFORM = "processing.v1,returns.v1,resettlement.v1,coi.v1";

    private List<String> topics = withTheirOwn(PLATFORM);
    private @Nullable TestPostgres postgres;
    private @Nullable TestKafka kafka;
    private @Nullable TestIssuer issuer;

    @Override
    public void init(Map<String, String> arguments) {
        topics = withTheirOwn(arguments.getOrDefault(TOPICS, PLATFORM));
    }

    @Override
    public Map<String, String> start() {
        CompletableFuture<TestPostgres> starting = CompletableFuture.supplyAsync(TestPostgres::begin);
        issuer = TestIssuer.begin();
        kafka = TestKafka.begin(Path.of("target", "parts").toAbsolutePath());
        kafka.awaitReady();
        kafka.createTopics(topics);
        postgres = starting.join();
        return Map.ofEntries(
                Map.entry("RSP_DATABASE_URL", postgres.url()),
                Map.entry("RSP_DATABASE_USER", TestPostgres.NAME),
                Map.entry("RSP_DATABASE_PASSWORD", TestPostgres.PASSWORD),
                Map.entry("RSP_DATABASE_OWNER", TestPostgres.OWNER),
                Map.entry("RSP_DATABASE_OWNER_PASSWORD", TestPostgres.PASSWORD),
                Map.entry("RSP_KAFKA", kafka.bootstrapServers()),
                Map.entry("RSP_KAFKA_SECURITY", TestKafka.SECURITY),
                Map.entry("RSP_KAFKA_USER", TestKafka.USER),
                Map.entry("RSP_KAFKA_PASSWORD", kafka.password()),
                Map.entry("RSP_OIDC", issuer.address()),
                Map.entry("RSP_OIDC_ISSUER", Tokens.ISSUER),
                Map.entry(
                        "RSP_KEYS",
                        Path.of("target", "parts", "keys", "keys.json")
                                .toAbsolutePath()
                                .toString()),
                Map.entry(
                        "RSP_TOKEN_KEYS",
                        Path.of("target", "parts", "keys", "token-keys.json")
                                .toAbsolutePath()
                                .toString()),
                // a test that opens a stream waits for its end
                Map.entry("rsp.events.stream", "1s"),
                Map.entry("RSP_CLIENT_SECRET", TestIssuer.CLIENT_SECRET),
                // nobody: a test that has somebody to ask says where
                Map.entry("RSP_CASELOAD_URL", "http://localhost:1"),
                Map.entry("RSP_PUBLIC_URL", "http://localhost:8080"),
                Map.entry("RSP_PORT", "0"),
                Map.entry("RSP_MANAGEMENT_PORT", "0"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.test-port", "0"),
                Map.entry("quarkus.log.console.json.enabled", "false"),
                Map.entry("quarkus.log.category.\"org.apache.kafka\".level", "ERROR"));
    }

    /** Each with what a consumer sets aside, with the heads of its audit, and with what the two organisations are told that read from Kafka. */
    private static List<String> withTheirOwn(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .flatMap(topic -> Stream.of(topic, topic + ".dead", topic + ".audit", topic + ".unhcr", topic + ".iom"))
                .toList();
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.kill();
        }
        if (issuer != null) {
            issuer.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
