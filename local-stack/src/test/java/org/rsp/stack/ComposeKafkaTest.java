package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka in compose asks for the same passwords and grants the same rights as in the local stack. */
class ComposeKafkaTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private final Settings settings = Settings.of(ROOT, ROOT, 0);
    private JsonNode services;

    @BeforeEach
    void read() throws IOException {
        services = new YAMLMapper()
                .readTree(ROOT.resolve("docker-compose.yml").toFile())
                .path("services");
    }

    private Map<String, String> environment(String service) {
        var all = new TreeMap<String, String>();
        services.path(service)
                .path("environment")
                .properties()
                .forEach(each -> all.put(each.getKey(), each.getValue().asText()));
        return all;
    }

    private static String required(String secret) {
        return "${" + secret + ":?missing in .env}";
    }

    /** What the image's own entry point makes of the environment: a wrong underscore would be a setting not set. */
    private Properties asTheImageReadsIt(Map<String, String> environment) throws IOException, InterruptedException {
        Path defaults = Files.createDirectory(folder.resolve("default"));
        Path mounted = Files.createDirectory(folder.resolve("mounted"));
        Path made = Files.createDirectory(folder.resolve("made"));
        Files.createFile(defaults.resolve("server.properties"));
        Files.createFile(defaults.resolve("tools-log4j2.yaml"));
        Files.writeString(
                defaults.resolve("log4j2.yaml"),
                "Configuration:\n  Properties:\n    Property: []\n  Appenders: {}\n  Loggers: {}\n");
        Path output = folder.resolve("output");
        var wrapper = new ProcessBuilder(
                        Command.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kafka.docker.KafkaDockerWrapper",
                        "setup",
                        "--default-configs-dir",
                        defaults.toString(),
                        "--mounted-configs-dir",
                        mounted.toString(),
                        "--final-configs-dir",
                        made.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        wrapper.environment().putAll(environment);
        wrapper.environment().put("KAFKA_LOG_DIRS", folder.resolve("data").toString());
        wrapper.environment().remove("KAFKA_HEAP_OPTS");
        assertEquals(0, wrapper.start().waitFor(), Files.readString(output));
        var properties = new Properties();
        try (var file = Files.newBufferedReader(made.resolve("server.properties"))) {
            properties.load(file);
        }
        return properties;
    }

    @Test
    void the_broker_has_the_same_settings_and_lets_nobody_in_without_a_password()
            throws IOException, InterruptedException {
        Map<String, String> environment = environment("kafka");
        Properties broker = asTheImageReadsIt(environment);

        BrokerSettings.common()
                .forEach((name, value) -> assertEquals(
                        value.replaceAll("\\$\\{env:([A-Z_]+)}", "\\${$1:?missing in .env}"),
                        broker.getProperty(name),
                        name));
        assertEquals(Kafka.CLUSTER, environment.get("CLUSTER_ID"));
        for (String listener :
                broker.getProperty("listener.security.protocol.map").split(",", -1)) {
            assertEquals(KafkaLogin.SECURITY, listener.split(":", -1)[1], listener);
        }
        String outside = broker.getProperty("listener.name.outside.plain.sasl.jaas.config");
        assertTrue(outside.contains("required user_unhcr=\""), "the published port is not for the administrator");
        assertFalse(outside.contains(KafkaLogin.ADMIN), outside);
        assertEquals(
                broker.getProperty("listener.name.clients.scram-sha-512.sasl.jaas.config"),
                broker.getProperty("listener.name.outside.scram-sha-512.sasl.jaas.config"));
    }

    @Test
    void principals_topics_and_rights_are_made_by_the_same_code_from_the_same_file() throws IOException {
        JsonNode service = services.path("topics");
        var expected = new TreeMap<>(Map.of("RSP_KAFKA", "kafka:29092"));
        Secrets.kafkaUsers().stream()
                .filter(user -> !user.equals(StackTests.PRINCIPAL))
                .forEach(user -> expected.put(Secrets.ofKafka(user), required(Secrets.ofKafka(user))));

        assertEquals(expected, environment("topics"));
        assertEquals(
                "./local-stack/src/main/topics/topics.txt:/topics.txt:ro",
                service.path("volumes").path(0).asText());
        assertEquals("./local-stack", service.path("build").asText());
        String dockerfile = Files.readString(settings.stackFile("Dockerfile"));
        assertTrue(dockerfile.contains("\"" + KafkaSetup.class.getName() + "\", \"/topics.txt\"]"), dockerfile);
        assertTrue(dockerfile.contains("\nUSER "), "not as root");
        assertEquals(
                List.of("kafka"),
                service.path("depends_on").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
