package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Lanes;

/** The whole matrix of principal, topic and way of use, each cell really tried. */
class KafkaAccessJourney {

    private static final AccessMatrix REVIEWED = AccessMatrix.reviewed();

    private static KafkaAlone kafka;

    @BeforeAll
    static void begin() throws InterruptedException {
        kafka = KafkaAlone.begin("kafka-access");
    }

    @AfterAll
    static void end() {
        kafka.close();
    }

    @Test
    void everybody_may_do_exactly_what_the_reviewed_file_says() {
        var found = new TreeMap<String, String>();
        try (var lanes = new Lanes()) {
            lanes.ask(REVIEWED.principals(), KafkaAccessJourney::column).forEach(found::putAll);
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

    /** All that one principal may do. */
    private static Map<String, String> column(String principal) throws InterruptedException {
        var found = new TreeMap<String, String>();
        for (String topic : REVIEWED.topics()) {
            found.put(AccessMatrix.onTopic(principal, topic), tried(kafka.as(principal), topic));
        }
        String readable = REVIEWED.topics(principal, "r").getFirst();
        for (String group : REVIEWED.groups()) {
            String cell = kafka.as(principal).toCommit(group, readable) ? "c" : "-";
            found.put(AccessMatrix.onGroup(principal, group), cell);
        }
        return found;
    }

    private static String tried(KafkaAttempt attempt, String topic) throws InterruptedException {
        String ways = (attempt.toRead(topic) ? "r" : "")
                + (attempt.toWrite(topic) ? "w" : "")
                + (attempt.toDescribe(topic) ? "d" : "");
        return ways.isEmpty() ? "-" : ways;
    }

    @Test
    void the_reviewed_file_leaves_out_no_principal_and_no_topic() throws Exception {
        try (var admin = kafka.administrator()) {
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
            try (var admin = Admin.create(kafka.login(principal).settings())) {
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
                assertTrue(kafka.as(part.title()).toWriteIdempotently(topic), part.title() + " on " + topic);
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
                assertFalse(kafka.as(principal).may(act.getValue()), principal + " may " + act.getKey());
            }
        }
    }

    @Test
    void a_topic_that_nobody_made_is_not_made_by_using_it() throws Exception {
        String unknown = "processing.v2";

        assertFalse(kafka.as("caseload-service").toWrite(unknown));
        assertFalse(kafka.as("caseload-service").toRead(unknown));
        var asked = kafka.login(KafkaLogin.ADMIN);
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
        var intruder = kafka.login("intruder", "of-the-last-release");
        var everything = new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL);
        var rights = new HashSet<>(Topics.allow("intruder", everything, AclOperation.READ));
        rights.addAll(Topics.allow("iom", everything, AclOperation.WRITE));
        new KafkaSetup(kafka.login(KafkaLogin.ADMIN)).admit(intruder, rights);
        assertTrue(new KafkaAttempt(intruder).toRead("processing.v1"));
        assertTrue(kafka.as("iom").toWrite("processing.v1"));

        kafka.stack().kill(Part.KAFKA);
        kafka.stack().start(Part.KAFKA);

        KafkaAlone.assertRefused(intruder);
        KafkaAlone.assertRefused(kafka.login(StackTests.PRINCIPAL));
        assertFalse(kafka.as("iom").toWrite("processing.v1"));
        try (var admin = kafka.administrator()) {
            assertEquals(
                    Topics.in(kafka.settings()).rights(),
                    Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get()));
        }
        StackTests.admit(kafka.settings(), kafka.secrets());
    }
}
