package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole matrix of principal, topic and way of use, each cell really tried against the broker as the launcher starts
 * it: a broker of its own, because what is written here must not be read as an event by the other journeys.
 */
class KafkaAccessJourney {

    private static final AccessMatrix REVIEWED = AccessMatrix.reviewed();

    private static Settings settings;
    private static Stack stack;
    private static Secrets secrets;

    @BeforeAll
    static void up() throws InterruptedException {
        settings = RunningStack.freshSettings("kafka-access").withParts(EnumSet.of(Part.KAFKA));
        stack = new Stack(settings, line -> {});
        stack.up();
        secrets = Secrets.in(settings.home());
        StackTests.admit(settings, secrets);
        for (String topic : REVIEWED.topics()) {
            assertTrue(as(KafkaLogin.ADMIN).toWrite(topic), topic);
        }
    }

    @AfterAll
    static void cleanUp() {
        stack.reset();
    }

    private static KafkaLogin login(String user) {
        return secrets.kafkaLogin(settings, user);
    }

    private static KafkaAttempt as(String user) {
        return new KafkaAttempt(login(user));
    }

    @Test
    void everybody_may_do_exactly_what_the_reviewed_file_says() throws InterruptedException {
        var found = new TreeMap<String, String>();
        for (String principal : REVIEWED.principals()) {
            for (String topic : REVIEWED.topics()) {
                found.put(AccessMatrix.onTopic(principal, topic), tried(as(principal), topic));
            }
            String readable = REVIEWED.topics(principal, "r").getFirst();
            for (String group : REVIEWED.groups()) {
                String cell = as(principal).toCommit(group, readable) ? "c" : "-";
                found.put(AccessMatrix.onGroup(principal, group), cell);
            }
        }
        assertEquals(REVIEWED.cells(), found);
        System.out.printf(
                "%d principals, %d topics, %d groups: %d attempts, all answered as in the reviewed file%n",
                REVIEWED.principals().size(),
                REVIEWED.topics().size(),
                REVIEWED.groups().size(),
                REVIEWED.principals().size()
                        * (3 * REVIEWED.topics().size() + REVIEWED.groups().size()));
    }

    private static String tried(KafkaAttempt attempt, String topic) throws InterruptedException {
        String ways = (attempt.toRead(topic) ? "r" : "")
                + (attempt.toWrite(topic) ? "w" : "")
                + (attempt.toDescribe(topic) ? "d" : "");
        return ways.isEmpty() ? "-" : ways;
    }

    @Test
    void the_reviewed_file_leaves_out_no_principal_and_no_topic() throws Exception {
        try (var admin = Admin.create(login(KafkaLogin.ADMIN).settings())) {
            assertEquals(
                    Set.copyOf(REVIEWED.topics()), admin.listTopics().names().get());
            assertEquals(
                    Set.copyOf(REVIEWED.principals()),
                    admin.describeUserScramCredentials().all().get().keySet());
        }
    }

    @Test
    void a_list_of_topics_shows_what_one_may_describe_and_nothing_else() throws Exception {
        for (String principal : REVIEWED.principals()) {
            try (var admin = Admin.create(login(principal).settings())) {
                assertEquals(
                        new TreeSet<>(REVIEWED.topics(principal, "d")),
                        new TreeSet<>(admin.listTopics().names().get()),
                        principal);
            }
        }
    }

    @Test
    void a_service_writes_as_its_relay_does_without_a_right_on_the_cluster() throws InterruptedException {
        for (Part part : List.of(Part.CASELOAD, Part.RETURNS, Part.RESETTLEMENT, Part.COI)) {
            for (String topic : REVIEWED.topics(part.title(), "w")) {
                assertTrue(as(part.title()).toWriteIdempotently(topic), part.title() + " on " + topic);
            }
        }
    }

    @Test
    void only_the_administrator_makes_changes_or_sees_who_may_do_what() throws InterruptedException {
        var acts = new LinkedHashMap<String, KafkaAttempt.Act>();
        String own = "processing.v1";
        var config = new ConfigResource(ConfigResource.Type.TOPIC, own);
        acts.put("create a topic", admin -> admin.createTopics(List.of(new NewTopic("mine.v1", 1, (short) 1)))
                .all());
        acts.put("delete a topic", admin -> admin.deleteTopics(List.of(own)).all());
        acts.put("add partitions", admin -> admin.createPartitions(Map.of(own, NewPartitions.increaseTo(7)))
                .all());
        acts.put("delete messages", admin -> admin.deleteRecords(
                        Map.of(new TopicPartition(own, 0), RecordsToDelete.beforeOffset(1)))
                .all());
        acts.put("shorten retention", admin -> admin.incrementalAlterConfigs(Map.of(
                        config,
                        List.of(new AlterConfigOp(new ConfigEntry("retention.ms", "1"), AlterConfigOp.OpType.SET))))
                .all());
        acts.put(
                "read settings", admin -> admin.describeConfigs(List.of(config)).all());
        acts.put(
                "read rights", admin -> admin.describeAcls(AclBindingFilter.ANY).values());
        acts.put("take rights", admin -> admin.createAcls(Topics.allow(
                        "iom", new ResourcePattern(ResourceType.TOPIC, own, PatternType.LITERAL), AclOperation.READ))
                .all());
        acts.put("remove rights", admin -> admin.deleteAcls(List.of(AclBindingFilter.ANY))
                .all());
        acts.put("see who there is", admin -> admin.describeUserScramCredentials()
                .all());
        acts.put("set a password", admin -> admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                        "iom", new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), "mine")))
                .all());
        for (String principal : REVIEWED.principals()) {
            for (Map.Entry<String, KafkaAttempt.Act> act : acts.entrySet()) {
                assertFalse(as(principal).may(act.getValue()), principal + " may " + act.getKey());
            }
        }
    }

    @Test
    void a_wrong_password_opens_nothing() {
        for (String principal : REVIEWED.principals()) {
            assertRefused(new KafkaLogin(
                    settings.kafka(), principal, login(KafkaLogin.ADMIN).password()));
            assertRefused(new KafkaLogin(settings.kafka(), principal, "guessed"));
        }
        assertRefused(new KafkaLogin(
                settings.kafka(), KafkaLogin.ADMIN, login("unhcr").password()));
        assertRefused(
                new KafkaLogin(settings.kafka(), "somebody", login("unhcr").password()));
    }

    @Test
    void plain_is_for_the_administrator_and_organisations_and_the_controller_for_the_administrator() {
        for (String service : List.of("caseload-service", "returns-service", "resettlement-service", "coi-service")) {
            assertInstanceOf(SaslAuthenticationException.class, failure(byPlain(login(service))), service);
        }
        for (String reader : Secrets.KAFKA_ORGANISATIONS) {
            try (var admin = Admin.create(byPlain(login(reader)))) {
                assertDoesNotThrow(() -> admin.describeCluster().clusterId().get(), reader);
            }
            var wrong = new KafkaLogin(settings.kafka(), reader, "guessed");
            assertInstanceOf(SaslAuthenticationException.class, failure(byPlain(wrong)), reader);
            assertInstanceOf(SaslAuthenticationException.class, failure(atController(byPlain(login(reader)))), reader);
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
        client.put("bootstrap.controllers", "127.0.0.1:" + settings.secondPort(Part.KAFKA));
        return client;
    }

    @Test
    void neither_port_answers_a_client_without_a_password() {
        Map<String, Object> open = Map.of("default.api.timeout.ms", 3_000, "request.timeout.ms", 2_000);
        var broker = new HashMap<>(open);
        broker.put("bootstrap.servers", settings.kafka());
        assertInstanceOf(TimeoutException.class, failure(broker));
        assertInstanceOf(TimeoutException.class, failure(atController(new HashMap<>(open))));
    }

    @Test
    void kcat_reads_as_the_shell_is_told_and_sees_its_organisations_topics_only()
            throws IOException, InterruptedException {
        var kcat = Command.find("kcat");
        assumeTrue(kcat.isPresent(), "kcat is not installed");
        String told = Exports.variables(settings, secrets).get("RSP_KAFKA_KCAT_ARGS");

        String topics = output(kcat.get() + " " + told + " -L");
        String event = output(kcat.get() + " " + told + " -C -t processing.v1.unhcr -o beginning -c 1 -e");

        var seen = new TreeSet<String>();
        Pattern.compile("topic \"([^\"]+)\"").matcher(topics).results().forEach(match -> seen.add(match.group(1)));
        assertEquals(new TreeSet<>(REVIEWED.topics("unhcr", "d")), seen, topics);
        assertTrue(event.contains(KafkaLogin.ADMIN), event);
    }

    private static String output(String command) throws IOException, InterruptedException {
        Path file = settings.home().resolve("output");
        new ProcessBuilder(command.split(" ", -1))
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start()
                .waitFor();
        return Files.readString(file);
    }

    private static void assertRefused(KafkaLogin login) {
        assertInstanceOf(SaslAuthenticationException.class, failure(login.settings()), login.user());
    }

    private static Throwable failure(Map<String, Object> settings) {
        try (var admin = Admin.create(settings)) {
            return assertThrows(
                            ExecutionException.class,
                            () -> admin.describeCluster().clusterId().get())
                    .getCause();
        }
    }

    @Test
    void a_topic_that_nobody_made_is_not_made_by_using_it() throws Exception {
        String unknown = "processing.v2";

        assertFalse(as("caseload-service").toWrite(unknown));
        assertFalse(as("caseload-service").toRead(unknown));
        var asked = login(KafkaLogin.ADMIN);
        var problem = assertThrows(AssertionError.class, () -> new KafkaAttempt(asked).toDescribe(unknown));
        assertInstanceOf(UnknownTopicOrPartitionException.class, problem.getCause());
        var written = assertThrows(AssertionError.class, () -> new KafkaAttempt(asked).toWrite(unknown));
        assertInstanceOf(TimeoutException.class, written.getCause());
        try (var admin = Admin.create(asked.settings())) {
            assertFalse(admin.listTopics().names().get().contains(unknown));
        }
    }

    @Test
    void what_is_not_on_the_list_is_taken_away_when_the_broker_is_next_started() throws Exception {
        var intruder = new KafkaLogin(settings.kafka(), "intruder", "of-the-last-release");
        var everything = new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL);
        var rights = new HashSet<>(Topics.allow("intruder", everything, AclOperation.READ));
        rights.addAll(Topics.allow("iom", everything, AclOperation.WRITE));
        new KafkaSetup(login(KafkaLogin.ADMIN)).admit(intruder, rights);
        assertTrue(new KafkaAttempt(intruder).toRead("processing.v1"));
        assertTrue(as("iom").toWrite("processing.v1"));

        stack.kill(Part.KAFKA);
        stack.start(Part.KAFKA);

        assertRefused(intruder);
        assertRefused(login(StackTests.PRINCIPAL));
        assertFalse(as("iom").toWrite("processing.v1"));
        try (var admin = Admin.create(login(KafkaLogin.ADMIN).settings())) {
            assertEquals(
                    Topics.in(settings).rights(),
                    Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get()));
        }
        StackTests.admit(settings, secrets);
    }

    @Test
    void the_files_for_kcat_are_their_owners_alone_and_the_brokers_settings_hold_no_password() throws IOException {
        for (String reader : List.of("unhcr", "iom", StackTests.PRINCIPAL)) {
            assertEquals(
                    "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.kcat(reader))));
        }
        String broker = Files.readString(settings.data(Part.KAFKA).resolve("server.properties"));
        assertAll(Secrets.kafkaUsers().stream()
                .map(user -> () -> assertFalse(broker.contains(login(user).password()), user)));
    }
}
