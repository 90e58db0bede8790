package org.rsp.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule is shown a small sound service with one thing wrong in it, compiled here, and must be the one that says so. */
class ServiceArchitectureTest {

    private static final String MARKED = "@org.jspecify.annotations.NullMarked package org.rsp.post%s;";

    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("package-info", MARKED.formatted("")),
            Map.entry("Stamps", "package org.rsp.post; public class Stamps {}"),
            Map.entry("letters/package-info", MARKED.formatted(".letters")),
            Map.entry("parcels/package-info", MARKED.formatted(".parcels")),
            Map.entry("parcels/Parcel", "package org.rsp.post.parcels; public record Parcel(int grams) {}"),
            Map.entry("letters/Letter", """
                    package org.rsp.post.letters;
                    @jakarta.persistence.Entity
                    class Letter {
                        private LetterState state = LetterState.WRITTEN;
                        void send() { state = LetterState.SENT; }
                        LetterState state() { return state; }
                    }"""),
            Map.entry("letters/LetterState", "package org.rsp.post.letters; public enum LetterState { WRITTEN, SENT }"),
            Map.entry("letters/LetterEvent", """
                    package org.rsp.post.letters;
                    public sealed interface LetterEvent extends org.rsp.platform.events.EventData {
                        record Sent(java.util.UUID letterId, LetterState status, String reason) implements LetterEvent {}
                    }"""),
            Map.entry("letters/LetterView", """
                    package org.rsp.post.letters;
                    record LetterView(LetterState status) {
                        static LetterView of(Letter letter) { return new LetterView(letter.state()); }
                    }"""),
            Map.entry("letters/LetterService", """
                    package org.rsp.post.letters;
                    @jakarta.enterprise.context.ApplicationScoped
                    public class LetterService {
                        private final java.time.Clock clock;
                        LetterService(java.time.Clock clock) { this.clock = clock; }
                        @jakarta.transaction.Transactional
                        LetterView send() { clock.instant(); var l = new Letter(); l.send(); return LetterView.of(l); }
                    }"""),
            Map.entry("letters/LetterResource", """
                    package org.rsp.post.letters;
                    @jakarta.ws.rs.Path("/letters")
                    @io.quarkus.security.Authenticated
                    class LetterResource {
                        private final LetterService letters;
                        LetterResource(LetterService letters) { this.letters = letters; }
                        @jakarta.ws.rs.GET
                        public LetterView sendLetter() { return letters.send(); }
                    }"""));

    @TempDir
    private Path folder;

    @Test
    void a_sound_service_keeps_every_rule() throws IOException {
        assertEquals(List.of(), broken(SOUND));
    }

    @Test
    void a_feature_nobody_named_is_noticed() throws IOException {
        refused("features and their parts", adding("seals/Seal", "package org.rsp.post.seals; class Seal {}"));
    }

    @Test
    void a_part_nobody_named_is_noticed() throws IOException {
        refused(
                "features and their parts",
                adding("letters/LetterConsumer", "package org.rsp.post.letters; class LetterConsumer {}"));
    }

    @Test
    void another_service_is_out_of_reach() throws IOException {
        var wrong = new LinkedHashMap<>(SOUND);
        wrong.put("../coi/Source", "package org.rsp.coi; public class Source {}");
        wrong.put("letters/LetterState", """
                package org.rsp.post.letters;
                public enum LetterState { WRITTEN, SENT; org.rsp.coi.Source source() { return new org.rsp.coi.Source(); } }""");
        refused("never another service", wrong);
    }

    @Test
    void nobody_asks_the_machine_for_the_time_or_an_id() throws IOException {
        refused(
                "time and new ids",
                changing("letters/LetterService", s -> s.replace("clock.instant()", "java.time.Instant.now()")));
        refused(
                "time and new ids",
                changing("letters/LetterService", s -> s.replace("clock.instant()", "java.util.UUID.randomUUID()")));
        refused(
                "time and new ids",
                changing("letters/LetterService", s -> s.replace("clock.instant()", "System.currentTimeMillis()")));
        assertEquals(
                List.of(),
                broken(changing(
                        "letters/LetterService", s -> s.replace("clock.instant()", "java.time.LocalDate.now(clock)"))));
    }

    @Test
    void what_SQL_answers_is_asked_for_in_one_way() throws IOException {
        refused("what SQL answers", adding("letters/LetterRepository", """
                        package org.rsp.post.letters;
                        class LetterRepository {
                            Object one(jakarta.persistence.EntityManager letters) {
                                return letters.createNativeQuery("select 1", Integer.class).getSingleResult();
                            }
                        }"""));
    }

    @Test
    void names_say_something() throws IOException {
        refused("no name hides", adding("letters/LetterHelper", "package org.rsp.post.letters; class LetterHelper {}"));
        refused("no name hides", adding("letters/LetterDto", "package org.rsp.post.letters; class LetterDto {}"));
    }

    @Test
    void packages_are_null_marked() throws IOException {
        var wrong = new LinkedHashMap<>(SOUND);
        wrong.remove("letters/package-info");
        refused("null-marked", wrong);
    }

    @Test
    void a_resource_does_not_touch_an_entity() throws IOException {
        refused(
                "Resource keeps",
                changing(
                        "letters/LetterResource",
                        s -> s.replace("return letters.send()", "new Letter().send(); return letters.send()")));
    }

    @Test
    void the_domain_knows_neither_http_nor_json() throws IOException {
        refused(
                "Domain keeps",
                changing(
                        "letters/Letter",
                        s -> s.replace("void send()", "@com.fasterxml.jackson.annotation.JsonIgnore void send()")));
        refused(
                "Domain keeps",
                changing(
                        "letters/Letter",
                        s -> s.replace(
                                "void send()", "jakarta.ws.rs.core.Response answer() { return null; } void send()")));
    }

    @Test
    void a_service_knows_neither_http_nor_requests() throws IOException {
        refused(
                "Service keeps",
                changing(
                        "letters/LetterService",
                        s -> s.replace("clock.instant();", "jakarta.ws.rs.core.Response.ok();")));
    }

    @Test
    void the_domain_of_another_feature_is_for_services_only() throws IOException {
        assertEquals(
                List.of(),
                broken(changing(
                        "letters/LetterService",
                        s -> s.replace("clock.instant();", "new org.rsp.post.parcels.Parcel(1);"))));
        refused(
                "View keeps",
                changing(
                        "letters/LetterView",
                        s -> s.replace("return new", "new org.rsp.post.parcels.Parcel(1); return new")));
    }

    @Test
    void the_domain_may_be_what_another_feature_asks_for_and_uses_nothing_else_of_it() throws IOException {
        var promise = adding("parcels/Sendable", "package org.rsp.post.parcels; public interface Sendable {}");
        promise.put(
                "letters/Letter",
                SOUND.get("letters/Letter")
                        .replace("class Letter", "class Letter implements org.rsp.post.parcels.Sendable"));
        assertEquals(List.of(), broken(promise));
        refused(
                "Domain keeps",
                changing(
                        "letters/Letter",
                        s -> s.replace("void send() {", "void send() { new org.rsp.post.parcels.Parcel(1);")));
    }

    @Test
    void features_do_not_go_in_circles() throws IOException {
        refused("cycles", cycle());
    }

    private static Map<String, String> cycle() {
        var wrong = new LinkedHashMap<>(SOUND);
        wrong.put("parcels/ParcelService", """
                package org.rsp.post.parcels;
                public class ParcelService { Object state() { return org.rsp.post.letters.LetterState.SENT; } }""");
        wrong.put(
                "letters/LetterService",
                SOUND.get("letters/LetterService").replace("clock.instant();", "new org.rsp.post.parcels.Parcel(1);"));
        return wrong;
    }

    @Test
    void what_features_share_knows_none_of_them() throws IOException {
        refused("share", adding("Stamps", """
                package org.rsp.post; public class Stamps { Object of() { return new org.rsp.post.parcels.Parcel(1); } }"""));
    }

    @Test
    void entities_are_hidden() throws IOException {
        refused("entities", changing("letters/Letter", s -> s.replace("class Letter", "public class Letter")));
    }

    @Test
    void nobody_else_writes_a_state() throws IOException {
        var wrong = changing("letters/Letter", s -> s.replace("private LetterState", "LetterState"));
        wrong.put(
                "letters/LetterService",
                SOUND.get("letters/LetterService").replace("l.send()", "l.state = LetterState.SENT"));
        refused("a state is written", wrong);
    }

    @Test
    void the_domain_is_told_the_time() throws IOException {
        refused(
                "no clock",
                changing(
                        "letters/Letter",
                        s -> s.replace(
                                "void send()",
                                "java.time.Instant at(java.time.Clock clock) { return clock.instant(); } void send()")));
    }

    @Test
    void resource_methods_are_public_because_the_framework_ignores_others() throws IOException {
        refused("is public", changing("letters/LetterResource", s -> s.replace("public LetterView", "LetterView")));
    }

    @Test
    void resource_methods_say_who_may_call_them() throws IOException {
        refused(
                "access rule",
                changing("letters/LetterResource", s -> s.replace("@io.quarkus.security.Authenticated", "")));
    }

    @Test
    void paths_and_transactions_stand_where_they_are_looked_for() throws IOException {
        refused(
                "only resources",
                changing("letters/LetterView", s -> s.replace("record", "@jakarta.ws.rs.Path(\"/x\") record")));
        refused(
                "only services",
                changing(
                        "letters/LetterResource",
                        s -> s.replace("public LetterView", "@jakarta.transaction.Transactional public LetterView")));
    }

    @Test
    void fields_are_not_injected() throws IOException {
        refused(
                "constructor",
                changing(
                        "letters/LetterService",
                        s -> s.replace(
                                "private final", "@jakarta.inject.Inject java.time.Clock other; private final")));
    }

    @Test
    void refusals_are_problems() throws IOException {
        refused(
                "problems",
                changing(
                        "letters/LetterService",
                        s -> s.replace(
                                "clock.instant();",
                                "if (clock.millis() == 0) { throw new IllegalStateException(); }")));
    }

    @Test
    void events_hold_nothing_somebody_wrote() throws IOException {
        refused("events", changing("letters/LetterEvent", s -> s.replace("String reason", "String familyName")));
        refused(
                "events",
                changing("letters/LetterEvent", s -> s.replace("String reason", "java.util.List<String> reason")));
        refused("events", changing("letters/LetterEvent", s -> s.replace("String reason", "Object reason")));
        refused("events", changing("letters/LetterEvent", s -> s.replace("UUID letterId", "UUID senderId")));
    }

    private static Map<String, String> adding(String file, String text) {
        var wrong = new LinkedHashMap<>(SOUND);
        wrong.put(file, text);
        return wrong;
    }

    private static Map<String, String> changing(String file, UnaryOperator<String> how) {
        var wrong = new LinkedHashMap<>(SOUND);
        var changed = how.apply(SOUND.get(file));
        assertTrue(!changed.equals(SOUND.get(file)), "the change must change something");
        wrong.put(file, changed);
        return wrong;
    }

    private void refused(String rule, Map<String, String> service) throws IOException {
        var broken = broken(service);
        assertTrue(broken.stream().anyMatch(r -> r.contains(rule)), "broken rules: " + broken);
    }

    /** The sentences of the rules that this service breaks. */
    private List<String> broken(Map<String, String> service) throws IOException {
        var compiled = compile(service);
        var classes = new ClassFileImporter().importPath(compiled);
        var rules = ServiceArchitecture.of("org.rsp.post", classes)
                .features("letters", "parcels")
                .without("Consumer", "Requests", "Filter", "Repository", "Constraint")
                .codes("reason")
                .openIds("letterId")
                .rules();
        return rules.entrySet().stream()
                .filter(r -> r.getValue().evaluate(classes).hasViolation())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Path compile(Map<String, String> service) throws IOException {
        var here = Files.createTempDirectory(folder, "service");
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-d", here.resolve("classes").toString()));
        for (var name : new TreeSet<>(service.keySet())) {
            var file = here.resolve("source/org/rsp/post/" + name + ".java").normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, service.get(name));
            arguments.add(file.toString());
        }
        var errors = new java.io.ByteArrayOutputStream();
        var code = ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new));
        assertEquals(0, code, errors::toString);
        return here.resolve("classes");
    }
}
