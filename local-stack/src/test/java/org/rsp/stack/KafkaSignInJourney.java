package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in at which port of Kafka, and by which password. */
class KafkaSignInJourney {

    private static final AccessMatrix REVIEWED = AccessMatrix.reviewed();

    private static KafkaAlone kafka;

    @BeforeAll
    static void begin() throws InterruptedException {
        kafka = KafkaAlone.begin("kafka-sign-in");
    }

    @AfterAll
    static void end() {
        kafka.close();
    }

    @Test
    void a_wrong_password_opens_nothing() {
        for (String principal : REVIEWED.principals()) {
            KafkaAlone.assertRefused(
                    kafka.login(principal, kafka.login(KafkaLogin.ADMIN).password()));
            KafkaAlone.assertRefused(kafka.login(principal, "guessed"));
        }
        KafkaAlone.assertRefused(
                kafka.login(KafkaLogin.ADMIN, kafka.login("unhcr").password()));
        KafkaAlone.assertRefused(kafka.login("somebody", kafka.login("unhcr").password()));
    }

    @Test
    void plain_is_for_the_administrator_and_organisations_and_the_controller_for_the_administrator() {
        for (String service : List.of("caseload-service", "returns-service", "resettlement-service", "coi-service")) {
            assertInstanceOf(
                    SaslAuthenticationException.class, KafkaAlone.failure(byPlain(kafka.login(service))), service);
        }
        for (String reader : Secrets.KAFKA_ORGANISATIONS) {
            try (var admin = Admin.create(byPlain(kafka.login(reader)))) {
                assertDoesNotThrow(() -> admin.describeCluster().clusterId().get(), reader);
            }
            var wrong = kafka.login(reader, "guessed");
            assertInstanceOf(SaslAuthenticationException.class, KafkaAlone.failure(byPlain(wrong)), reader);
            assertInstanceOf(
                    SaslAuthenticationException.class,
                    KafkaAlone.failure(atController(byPlain(kafka.login(reader)))),
                    reader);
        }
    }

    private static Map<String, Object> byPlain(KafkaLogin login) {
        var changed = login.settings();
        changed.put("sasl.mechanism", "PLAIN");
        changed.computeIfPresent("sasl.jaas.config", (name, value) -> value.toString()
                .replace("scram.ScramLoginModule", "plain.PlainLoginModule"));
        return changed;
    }

    private static Map<String, Object> atController(Map<String, Object> client) {
        client.remove("bootstrap.servers");
        client.put("bootstrap.controllers", "127.0.0.1:" + kafka.settings().secondPort(Part.KAFKA));
        return client;
    }

    @Test
    void neither_port_answers_a_client_without_a_password() {
        Map<String, Object> open = Map.of("default.api.timeout.ms", 3_000, "request.timeout.ms", 2_000);
        var broker = new HashMap<>(open);
        broker.put("bootstrap.servers", kafka.settings().kafka());
        assertInstanceOf(TimeoutException.class, KafkaAlone.failure(broker));
        assertInstanceOf(TimeoutException.class, KafkaAlone.failure(atController(new HashMap<>(open))));
    }

    @Test
    void kcat_reads_as_the_shell_is_told_and_sees_its_organisations_topics_only()
            throws IOException, InterruptedException {
        var kcat = Command.find("kcat");
        assumeTrue(kcat.isPresent(), "kcat is not installed");
        String told = Exports.variables(kafka.settings(), kafka.secrets()).get("RSP_KAFKA_KCAT_ARGS");

        String topics = output(kcat.get() + " " + told + " -L");
        String event = output(kcat.get() + " " + told + " -C -t processing.v1.unhcr -o beginning -c 1 -e");

        var seen = new TreeSet<String>();
        Pattern.compile("topic \"([^\"]+)\"").matcher(topics).results().forEach(match -> seen.add(match.group(1)));
        assertEquals(new TreeSet<>(REVIEWED.topics("unhcr", "d")), seen, topics);
        assertTrue(event.contains(KafkaLogin.ADMIN), event);
    }

    private static String output(String command) throws IOException, InterruptedException {
        Path file = kafka.settings().home().resolve("output");
        new ProcessBuilder(command.split(" ", -1))
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start()
                .waitFor();
        return Files.readString(file);
    }

    @Test
    void the_files_for_kcat_are_their_owners_alone_and_the_brokers_settings_hold_no_password() throws IOException {
        for (String reader : List.of("unhcr", "iom", StackTests.PRINCIPAL)) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(kafka.settings().kcat(reader))));
        }
        String broker = Files.readString(kafka.settings().data(Part.KAFKA).resolve("server.properties"));
        assertAll(Secrets.kafkaUsers().stream()
                .map(user -> () -> assertFalse(broker.contains(kafka.login(user).password()), user)));
    }
}
