package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compose describes the same system as the local stack: the code of the local stack is the one that is right. */
class ComposeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path home;

    private JsonNode services;
    private Settings settings;
    private Secrets secrets;

    @BeforeEach
    void read() throws IOException {
        services = new YAMLMapper()
                .readTree(ROOT.resolve("docker-compose.yml").toFile())
                .path("services");
        settings = Settings.of(ROOT, home, 0);
        secrets = Secrets.in(home);
    }

    private static Map<String, String> environment(JsonNode service) {
        var all = new TreeMap<String, String>();
        service.path("environment")
                .properties()
                .forEach(each -> all.put(each.getKey(), each.getValue().asText()));
        return all;
    }

    private static String required(String secret) {
        return "${" + secret + ":?missing in .env}";
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void the_compose_command_accepts_the_file() throws IOException, InterruptedException {
        assumeTrue(Command.find("docker-compose").isPresent(), "docker-compose is not installed");
        Path env = Files.writeString(home.resolve("env"), Exports.compose(secrets));
        Path output = home.resolve("output");
        int code = new ProcessBuilder("docker-compose", "--env-file", env.toString(), "config")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, Files.readString(output));
    }

    @Test
    void it_has_the_parts_and_the_one_that_makes_topics() {
        var names = new TreeSet<String>();
        services.fieldNames().forEachRemaining(names::add);
        var expected = new TreeSet<>(Part.titles());
        expected.add("topics");
        assertEquals(expected, names);
    }

    @Test
    void images_have_the_versions_of_the_parent_pom() {
        var versions = Versions.ofBuild();
        assertEquals("postgres:" + versions.postgresqlServer(), image("postgresql"));
        assertEquals("apache/kafka:" + versions.kafka(), image("kafka"));
        assertEquals("apache/kafka:" + versions.kafka(), image("topics"));
        assertEquals("quay.io/keycloak/keycloak:" + versions.keycloak(), image("keycloak"));
    }

    private String image(String service) {
        return services.path(service).path("image").asText();
    }

    @Test
    void every_published_port_is_the_local_stacks_and_on_loopback() {
        var published = new TreeMap<String, List<String>>();
        services.properties().forEach(each -> {
            if (each.getValue().has("ports")) {
                published.put(each.getKey(), texts(each.getValue().path("ports")));
            }
        });
        assertEquals(
                Map.of(
                        "gateway", List.of("127.0.0.1:8080:8080"),
                        "kafka", List.of("127.0.0.1:" + settings.port(Part.KAFKA) + ":19092"),
                        "keycloak", List.of("127.0.0.1:" + settings.port(Part.KEYCLOAK) + ":8180"),
                        "postgresql", List.of("127.0.0.1:" + settings.port(Part.POSTGRESQL) + ":5432")),
                published);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"CASELOAD", "RETURNS", "RESETTLEMENT", "COI", "GATEWAY"})
    void a_service_is_told_the_same_in_its_container(Part part) throws IOException {
        JsonNode service = services.path(part.title());
        Map<String, String> local = new Service(part, settings, secrets).environment();
        Map<String, String> container = environment(service);

        assertEquals(new TreeSet<>(local.keySet()), container.keySet());
        for (String same : List.of("RSP_PORT", "RSP_MANAGEMENT_PORT", "RSP_OIDC_ISSUER", "RSP_PUBLIC_URL")) {
            assertEquals(local.get(same), container.get(same), same);
        }
        part.database().ifPresent(database -> {
            assertEquals("jdbc:postgresql://postgresql:5432/" + database, container.get("RSP_DATABASE_URL"));
            assertEquals(database, container.get("RSP_DATABASE_USER"));
            assertEquals(required(Secrets.ofDatabase(database)), container.get("RSP_DATABASE_PASSWORD"));
        });
        for (Part other : Part.values()) {
            container.values().stream()
                    .filter(value -> value.startsWith("http://" + other.title() + ":"))
                    .forEach(value -> assertTrue(value.contains(":" + settings.port(other)), value));
        }
        assertTrue(
                service.path("healthcheck").toString().contains("/" + settings.secondPort(part) + " "),
                "health is asked on the management port");

        String dockerfile = Files.readString(ROOT.resolve(part.title()).resolve("Dockerfile"));
        assertEquals("./" + part.title(), service.path("build").asText());
        assertTrue(
                dockerfile.contains("EXPOSE " + settings.port(part) + " " + settings.secondPort(part) + "\n"),
                dockerfile);
        assertTrue(
                dockerfile.contains("[\"java\", \"" + String.join("\", \"", Service.JVM) + "\", \"-jar\""), dockerfile);
        assertTrue(dockerfile.contains("\nUSER "), "not as root");
    }

    @Test
    void the_databases_are_made_by_the_same_file_with_the_same_settings() throws IOException {
        JsonNode postgresql = services.path("postgresql");
        assertTrue(texts(postgresql.path("volumes"))
                .contains("./local-stack/src/main/postgresql/databases.sql"
                        + ":/docker-entrypoint-initdb.d/databases.sql:ro"));

        String sql = Files.readString(settings.stackFile("src", "main", "postgresql", "databases.sql"));
        Map<String, String> environment = environment(postgresql);
        for (Part part : Part.values()) {
            part.database().ifPresent(database -> {
                String secret = Secrets.ofDatabase(database);
                assertTrue(sql.contains("\\getenv " + database + "_password " + secret + "\n"), secret);
                assertTrue(sql.contains("CREATE DATABASE " + database + " OWNER " + database + ";"), database);
                assertEquals(required(secret), environment.get(secret));
            });
        }
        var command = texts(postgresql.path("command"));
        PostgreSql.serverSettings().forEach((name, value) -> assertTrue(command.contains(name + "=" + value), name));
        PostgreSql.initdbOptions()
                .forEach(option ->
                        assertTrue(environment.get("POSTGRES_INITDB_ARGS").contains(option), option));
    }

    @Test
    void the_broker_has_the_same_settings_and_the_topics_come_from_the_same_file() {
        Map<String, String> environment = environment(services.path("kafka"));
        Kafka.brokerSettings()
                .forEach((name, value) -> assertEquals(
                        value,
                        environment.get("KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_')),
                        name));
        assertEquals(Kafka.CLUSTER, environment.get("CLUSTER_ID"));
        assertTrue(texts(services.path("topics").path("volumes"))
                .contains("./local-stack/src/main/topics/topics.txt:/topics.txt:ro"));
    }

    @Test
    void keycloak_imports_the_same_realm_with_the_same_options() throws IOException {
        JsonNode keycloak = services.path("keycloak");
        assertTrue(texts(keycloak.path("volumes"))
                .contains("./local-stack/src/main/realm/rsp-realm.json"
                        + ":/opt/keycloak/data/import/rsp-realm.json:ro"));
        assertTrue(texts(keycloak.path("command")).containsAll(Keycloak.buildOptions()));
        assertTrue(texts(keycloak.path("command")).contains("--import-realm"));

        Map<String, String> container = environment(keycloak);
        var local = new TreeMap<>(new Keycloak(settings, secrets, new Programs(settings)).environment());
        Set<String> onlyInContainers = Set.of("KC_HOSTNAME_BACKCHANNEL_DYNAMIC");
        var names = new TreeSet<>(container.keySet());
        names.removeAll(onlyInContainers);
        assertEquals(local.keySet(), names);
        for (String same : List.of("KC_HOSTNAME", "KC_CACHE", "KC_HTTP_PORT", "KC_HTTP_MANAGEMENT_PORT")) {
            assertEquals(local.get(same), container.get(same), same);
        }
    }

    @Test
    void the_realm_asks_for_no_variable_that_is_not_given_and_holds_no_secret() throws IOException {
        String realm = Files.readString(settings.stackFile("src", "main", "realm", "rsp-realm.json"));
        var asked = new TreeSet<String>();
        Pattern.compile("\\$\\{([A-Z_]+)}").matcher(realm).results().forEach(match -> asked.add(match.group(1)));
        assertEquals(new TreeSet<>(Keycloak.realmEnvironment(settings, secrets).keySet()), asked);

        Pattern.compile("\"(?:secret|value)\": \"([^\"]*)\"")
                .matcher(realm)
                .results()
                .forEach(match -> assertTrue(match.group(1).startsWith("${"), match.group(1)));
    }

    @Test
    void topics_are_those_of_the_services_with_their_dead_letters_and_their_audit() {
        var topics = Topics.in(settings.stackFile("src", "main", "topics", "topics.txt"))
                .all();
        var names = new TreeSet<String>();
        topics.forEach(topic -> names.add(topic.name()));
        var expected = new TreeSet<String>();
        for (String topic : List.of("processing.v1", "returns.v1", "resettlement.v1", "coi.v1")) {
            expected.add(topic);
            expected.add(topic + ".dead");
            expected.add(topic + ".audit");
        }
        assertEquals(expected, names);
        topics.forEach(topic -> {
            assertEquals("delete", topic.cleanupPolicy(), topic.name());
            // what the end of a chain was must be known as long as the chain is
            long kept = topic.name().endsWith(".audit") ? -1 : 7L * 24 * 60 * 60 * 1000;
            assertEquals(kept, topic.retentionMillis(), topic.name());
            assertEquals(topic.name().endsWith(".v1") ? 6 : 1, topic.partitions(), topic.name());
        });
    }
}
