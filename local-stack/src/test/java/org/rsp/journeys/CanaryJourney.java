package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.journeys.Client.body;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.rsp.journeys.Canaries.Script;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.RunningStack;

/**
 * People whose every personal field is a word that exists nowhere else, and every kind of fault provoked with them:
 * afterwards the words are in the database and in the answers to those who may see them, and nowhere else.
 */
class CanaryJourney {

    private static final Client UNHCR = Client.of("unhcr");

    private static final String SEARCHES = Given.CASES.replace("/cases", "/individuals/searches");

    private static final List<Script> SCRIPTS = Canaries.SCRIPTS;

    private final RunningStack stack = RunningStack.shared();
    private final Canaries canaries = new Canaries();
    private final Canaries narratives = new Canaries();
    private final Map<String, String> problems = new LinkedHashMap<>();

    private String canary() {
        return canaries.latin();
    }

    private String canary(Script script) {
        return canaries.in(script);
    }

    private Map<String, Object> person(String relationship, Script script) {
        // a day on which nobody else here is born
        String born = canaries.remember("19" + ThreadLocalRandom.current().nextInt(10, 30) + "-0"
                + ThreadLocalRandom.current().nextInt(1, 10) + "-"
                + ThreadLocalRandom.current().nextInt(10, 29));
        return body(
                "relationship",
                relationship,
                "familyName",
                canary(),
                "givenName",
                canary(script),
                "otherNames",
                canary() + " " + canary(script),
                "nameInOriginalScript",
                canary(script),
                "sex",
                "X",
                "bornOn",
                born,
                "birthDateEstimated",
                false,
                "countryOfBirth",
                "TUV",
                "nationalities",
                List.of("NRU", "TUV"),
                "maritalStatus",
                "WD",
                "interviewLanguage",
                "tvl");
    }

    private Map<String, Object> household(Script script) {
        return body(
                "countryOfAsylum",
                "NRU",
                "arrivedOn",
                "2019-02-03",
                "individuals",
                List.of(person("PA", script), person("SON", script)),
                "note",
                narratives.latin() + " " + narratives.in(script));
    }

    /** The principal applicant changed, in a household of canaries. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> with(String field, Object value) {
        var household = household(SCRIPTS.getFirst());
        ((List<Map<String, Object>>) household.get("individuals")).getFirst().put(field, value);
        return household;
    }

    private void refused(Client.Answer answer, String what) {
        assertTrue(answer.status() >= 400, what + " was taken: " + answer);
        problems.put("problem: " + what, answer.headers() + answer.body());
    }

    @Test
    void what_is_personal_is_nowhere_but_in_the_database() throws IOException, InterruptedException, SQLException {
        var cases = registerPeople();
        provokeRefusals(cases);
        provokeTheDatabase(cases);
        Outbox.awaitEmpty(Duration.ofSeconds(60));

        // the words are where they belong, so they could have been found elsewhere
        String name = canaries.all().getFirst();
        assertTrue(UNHCR.get(cases.getFirst()).body().contains(name));
        var haystack = Haystack.now(problems);
        assertSearchCanFail(haystack, cases);
        assertEquals(List.of(), haystack.find(canaries.all()), "personal data outside the database");
        assertEquals(List.of(), haystack.find(narratives.all()), "narratives outside the database");
        System.out.printf(
                "%d canaries, %d refusals, %,d bytes in %d places: 0 found%n",
                canaries.all().size() + narratives.all().size(),
                problems.size(),
                haystack.size(),
                haystack.names().size());

        var dump = Haystack.ofDatabases();
        assertFalse(dump.find(List.of(name)).isEmpty(), "the dump can be searched");
        assertEquals(List.of(), dump.find(narratives.all()), "narratives that can be read in a dump");
        System.out.printf(
                "%d words of narratives, %,d bytes in %d tables: 0 found%n",
                narratives.all().size(), dump.size(), dump.names().size());
    }

    /** What must be there is found, in each kind of place. */
    private void assertSearchCanFail(Haystack haystack, List<String> cases) {
        String id = cases.getFirst().substring(cases.getFirst().lastIndexOf('/') + 1);
        var hits = haystack.find(List.of(id, "rsp_gateway_refusals", "database system is ready", "Installed features"));
        assertAll(
                () -> assertTrue(hits.stream().anyMatch(hit -> hit.startsWith("topic processing.v1")), "topic"),
                () -> assertTrue(hits.stream().anyMatch(hit -> hit.startsWith("segment")), "segment"),
                () -> assertTrue(hits.stream().anyMatch(hit -> hit.startsWith("metrics GATEWAY")), "metrics"),
                () -> assertTrue(hits.stream().anyMatch(hit -> hit.contains("logs/postgresql.log")), "server's log"),
                () -> assertTrue(hits.stream().anyMatch(hit -> hit.contains("logs/caseload-service.log")), "log"),
                () -> assertTrue(hits.stream().anyMatch(hit -> hit.contains("logs/keycloak.log")), "Keycloak's log"));
    }

    private List<String> registerPeople() {
        var cases = new ArrayList<String>();
        for (Script script : SCRIPTS) {
            var answer = UNHCR.post(Given.CASES, household(script));
            String path = Given.CASES + "/" + answer.id(201);
            var joining = body("joining", "NEWBORN", "individual", person("DAU", script));
            UNHCR.step(path, "/individuals", joining).id(200);
            cases.add(path);
        }
        UNHCR.step(cases.getFirst(), "/closure", body("reason", "NO_CONTACT")).id(200);
        assertEquals(200, UNHCR.get(Given.CASES + "?limit=10").status());
        assertEquals(200, UNHCR.get(cases.getFirst() + "/timeline").status());
        for (String name : List.of(canary(), canary(SCRIPTS.getFirst()))) {
            assertEquals(200, UNHCR.post(SEARCHES, body("name", name)).status());
        }
        return cases;
    }

    private void provokeRefusals(List<String> cases) {
        refused(UNHCR.post(Given.CASES, with("givenName", canary() + "7")), "digit in a name");
        refused(UNHCR.post(SEARCHES, body("name", canary() + "%")), "wildcard in a search");
        refused(UNHCR.post(SEARCHES, body("name", canary(), "after", canary())), "word for a cursor of a search");
        refused(UNHCR.post(Given.CASES, with("familyName", canary() + "\u0000")), "NUL in a name");
        refused(UNHCR.post(Given.CASES, with("familyName", canary() + "\r\n\u001b[31mFAKE")), "line break in a name");
        refused(UNHCR.post(Given.CASES, with("familyName", canary() + "x".repeat(500))), "long name");
        refused(UNHCR.post(Given.CASES, with("sex", canary())), "word for an enum");
        refused(UNHCR.post(Given.CASES, with("relationship", List.of(canary()))), "list for an enum");
        refused(UNHCR.post(Given.CASES, with("bornOn", canary())), "word for a day");
        refused(UNHCR.post(Given.CASES, with("stateless", canary())), "word for yes or no");
        refused(UNHCR.post(Given.CASES, with("nationalities", canary())), "word for a list");
        refused(UNHCR.post(Given.CASES, with("nationalities", List.of(canary()))), "word for a country");
        refused(UNHCR.post(Given.CASES, with("interviewLanguage", canary())), "word for a language");
        refused(UNHCR.post(Given.CASES, with("nickname", canary())), "unknown field");
        refused(UNHCR.post(Given.CASES, with("givenName", body("first", canary()))), "object for a name");
        String whole = Client.text(household(SCRIPTS.getFirst()));
        refused(UNHCR.post(Given.CASES, whole.substring(0, whole.length() - 3)), "cut body");
        refused(UNHCR.post(Given.CASES, whole + canary()), "words after the body");
        refused(UNHCR.post(Given.CASES, "\"" + canary() + "\""), "text for a body");
        refused(
                Client.send(Client.json(UNHCR.request(Given.CASES), whole).header("Idempotency-Key", canary() + "!")),
                "key that is none");
        refused(
                Client.send(UNHCR.request(Given.CASES)
                        .header("Content-Type", "text/" + canary())
                        .header("Idempotency-Key", Client.newKey())
                        .POST(BodyPublishers.ofString(whole))),
                "media type");
        refused(
                Client.send(UNHCR.request(Given.CASES + "/" + canary() + "/closure")
                        .header("Content-Type", "text/plain")
                        .header("Idempotency-Key", Client.newKey())
                        .POST(BodyPublishers.ofString(whole))),
                "media type at an address that is none");
        String key = Client.newKey();
        UNHCR.post(Given.CASES, household(SCRIPTS.getFirst()), key).id(201);
        refused(UNHCR.post(Given.CASES, household(SCRIPTS.getLast()), key), "key of another request");

        String open = cases.getLast();
        var joining = body("joining", "NEWBORN", "individual", person("SON", SCRIPTS.getFirst()));
        refused(UNHCR.step(open, "/individuals", joining, "\"1\"", Client.newKey()), "stale version");
        refused(
                UNHCR.step(open, "/individuals", joining, "\"" + canary() + "\"", Client.newKey()),
                "word for a version");
        refused(UNHCR.step(cases.getFirst(), "/individuals", joining), "closed case");
        refused(UNHCR.step(open, "/closure", body("reason", canary())), "word for a reason");
        refused(UNHCR.step(open, "/admission", body("caseloadId", canary())), "word for an id");
        refused(Client.of("mmr").get(open), "case of another organisation");
        refused(UNHCR.get(Given.CASES + "/" + canary()), "word for an id in the path");
        refused(UNHCR.get(Given.CASES + "?status=" + canary()), "word for a filter");
        refused(UNHCR.get(Given.CASES + "?after=" + canary()), "word for a cursor");
        refused(UNHCR.get("/" + canary() + "/v1/cases"), "word for an area");
        refused(
                Client.send(UNHCR.request(Given.CASES + "?status=" + canary())
                        .header("User-Agent", canary())
                        .header("Purpose", canary())
                        .header("X-Request-Id", canary())
                        .setHeader("Authorization", "Bearer " + canary())
                        .GET()),
                "words in every header");
        var raw = new RawHttp(stack.gateway().getPort());
        raw.get("/" + canary() + "/../" + canary(), "Cookie: " + canary());
        raw.get("/processing/v1/cases%zz" + canary());
        raw.send(canary(), "/processing/v1/cases", List.of(), canary().getBytes(StandardCharsets.UTF_8), false);
    }

    /** What a failing statement leaves in the logs of the service and of the server. */
    private void provokeTheDatabase(List<String> cases) {
        stack.kill(Part.POSTGRESQL);
        var joining = body("joining", "NEWBORN", "individual", person("SON", SCRIPTS.getFirst()));
        refused(UNHCR.post(Given.CASES, household(SCRIPTS.get(1))), "no database at registration");
        refused(
                UNHCR.step(cases.getLast(), "/individuals", joining, "\"2\"", Client.newKey()),
                "no database at a step");
        stack.start(Part.POSTGRESQL);
        // each connection that Keycloak had open costs one request before it is replaced
        Await.until(Duration.ofSeconds(30), "Keycloak gives tokens again", CanaryJourney::givesTokens);
        Await.until(
                Duration.ofSeconds(30),
                "registration after the database is back",
                () -> UNHCR.post(Given.CASES, household(SCRIPTS.get(1))).status() == 201);
    }

    private static boolean givesTokens() {
        try {
            return Given.REGISTERING.stream()
                    .noneMatch(client -> RunningStack.shared().token(client).isEmpty());
        } catch (Refused notYet) {
            return false;
        }
    }

    @Test
    void every_event_is_a_cloud_event_of_the_form_its_schema_promises() throws IOException, InterruptedException {
        String registered =
                Given.CASES + "/" + UNHCR.post(Given.CASES, Given.household(2)).id(201);
        UNHCR.step(registered, "/closure", body("reason", "NO_CONTACT")).id(200);
        Given.arrangementInForce();
        Outbox.awaitEmpty(Duration.ofSeconds(60));

        var schemas = new HashMap<String, JsonSchema>();
        var events = PublishedEvent.all("processing.v1");
        assertTrue(events.size() >= 6);
        for (PublishedEvent event : events) {
            assertCloudEvent(event);
            var schema = schemas.computeIfAbsent(event.header("ce_dataschema"), CanaryJourney::schema);
            var faults = schema.validate(Client.json(event.payload()));
            assertTrue(faults.isEmpty(), () -> event + ": " + faults);
        }
        System.out.printf(
                "%d events of %d types, read by %s: all valid%n",
                events.size(), schemas.size(), PublishedEvent.reader());
    }

    /** CloudEvents 1.0, Kafka protocol binding, binary mode. */
    private void assertCloudEvent(PublishedEvent event) {
        assertAll(
                event.toString(),
                () -> assertEquals("1.0", event.header("ce_specversion")),
                () -> assertFalse(event.header("ce_id").isEmpty()),
                () -> assertTrue(event.header("ce_type").matches("processing(\\.[a-z]+(-[a-z]+)*){2}\\.v1")),
                () -> assertEquals(stack.gateway().resolve("/processing/v1"), URI.create(event.header("ce_source"))),
                () -> assertEquals(event.key(), event.header("ce_subject")),
                () -> assertTrue(OffsetDateTime.parse(event.header("ce_time"))
                        .toInstant()
                        .isBefore(java.time.Instant.now())),
                () -> assertTrue(event.sequence() >= 1),
                () -> assertTrue(event.header("content-type").startsWith("application/json")),
                () -> event.headers().keySet().stream()
                        .filter(name -> name.startsWith("ce_"))
                        .forEach(name -> assertTrue(name.matches("ce_[a-z0-9]+"), name)));
    }

    /** As any consumer would get it: by its address, without a token. */
    private static JsonSchema schema(String address) {
        var answer = Client.getOpenly(URI.create(address));
        assertEquals(200, answer.status(), address);
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(answer.json());
        schema.initializeValidators();
        return schema;
    }
}
