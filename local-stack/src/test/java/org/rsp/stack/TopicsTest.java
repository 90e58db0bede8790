package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of topics has the shape the design gives it; what its rights come to is tried by {@link KafkaAccessJourney}. */
class TopicsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> AREAS = List.of("processing", "returns", "resettlement", "coi");

    @TempDir
    Path folder;

    private final Topics topics = Topics.in(Settings.of(ROOT, ROOT, 0));

    @Test
    void each_area_has_a_topic_for_each_recipient_one_for_its_audit_and_one_for_dead_letters() {
        var names = new TreeSet<String>();
        topics.all().forEach(topic -> names.add(topic.name()));
        var expected = new TreeSet<String>();
        for (String area : AREAS) {
            for (String recipient : List.of("", ".unhcr", ".iom", ".audit", ".dead")) {
                expected.add(area + ".v1" + recipient);
            }
        }
        assertEquals(expected, names);
    }

    @Test
    void events_are_kept_a_week_and_heads_of_the_audit_for_good() {
        for (Topics.Topic topic : topics.all()) {
            boolean audit = topic.name().endsWith(".audit");
            assertEquals("delete", topic.cleanupPolicy(), topic.name());
            assertEquals(audit ? -1 : Duration.ofDays(7).toMillis(), topic.retentionMillis(), topic.name());
            assertEquals(audit || topic.name().endsWith(".dead") ? 1 : 6, topic.partitions(), topic.name());
        }
    }

    @Test
    void every_principal_has_a_password_and_nobody_else_but_the_administrator_and_the_tests() {
        var users = new TreeSet<>(List.of(KafkaLogin.ADMIN, StackTests.PRINCIPAL));
        topics.principals().forEach(principal -> users.add(principal.name()));
        assertEquals(users, new TreeSet<>(Secrets.kafkaUsers()));
        assertEquals(
                Secrets.KAFKA_ORGANISATIONS,
                topics.principals().stream()
                        .filter(Topics.Principal::isOrganisation)
                        .map(Topics.Principal::name)
                        .toList());
    }

    @Test
    void the_documentation_names_every_principal_and_every_kind_of_topic() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/explanation/how-the-parts-fit.md"));
        topics.principals().forEach(each -> assertTrue(page.contains("`" + each.name() + "`"), each.name()));
        topics.all()
                .forEach(each -> assertTrue(
                        page.contains("`" + each.name().replaceFirst("^[a-z]+", "{area}") + "`")
                                || page.contains("`" + each.name() + "`"),
                        each.name()));
    }

    @Test
    void a_topic_is_given_to_no_principal_that_is_not_listed() throws IOException {
        Path file = Files.writeString(folder.resolve("topics.txt"), "principal a a\ntopic t.v1 1 -1 delete a b\n");

        String sentence = assertThrows(Refused.class, () -> Topics.in(file)).getMessage();

        assertTrue(sentence.endsWith("gives t.v1 to a principal that it does not list."), sentence);
    }

    @Test
    void a_line_that_cannot_be_read_is_no_right_forgotten() throws IOException {
        for (String line :
                List.of("topics t.v1 1 -1 delete a a", "topic t.v1 1 -1 delete", "topic t.v1 x -1 delete - -")) {
            Path file = Files.writeString(folder.resolve("topics.txt"), line);
            assertThrows(Refused.class, () -> Topics.in(file), line);
        }
    }
}
