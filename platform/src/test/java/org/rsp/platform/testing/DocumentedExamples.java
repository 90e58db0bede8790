package org.rsp.platform.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.Policy;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OpenApiDocument.DocumentedOperation;

/**
 * Sends the example of every operation in the document to the running service, and demands the documented answer. What
 * must be there before is made by the examples of other operations, so that they tell one story. A service's
 * {@code ExamplesTest} says who calls and what must be there; with {@code -Dapprove} the answers are written down.
 */
public abstract class DocumentedExamples {

    private static final Path OPERATIONS = Path.of("src", "main", "resources", "operations");
    private static final String SUBSCRIPTION = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b901";
    private static final Path OF_EVERY_SERVICE = Path.of("..", "platform").resolve(OPERATIONS);

    private static final Set<String> AUDIT = Set.of("getCaseAudit", "getIndividualAudit");

    private OpenApiDocument document = new OpenApiDocument("", Json.read("{}"));

    /** Who calls an operation, about what. {@code ids} are the real ids in the place of those in the examples. */
    protected record Situation(
            String token, Map<String, String> path, Map<String, String> query, Map<String, String> ids) {

        /** Somebody with this token; none where the operation is open. */
        public static Situation by(String token) {
            return new Situation(token, Map.of(), Map.of(), Map.of());
        }

        /** The resource in the path, and its id in the examples. */
        public Situation about(String exampleId, String realId) {
            return new Situation(token, and(path, "id", realId), query, and(ids, exampleId, realId));
        }

        public Situation with(String exampleId, String realId) {
            return new Situation(token, path, query, and(ids, exampleId, realId));
        }

        public Situation at(String parameter, String value) {
            return new Situation(token, and(path, parameter, value), query, ids);
        }

        public Situation asking(String parameter, String value) {
            return new Situation(token, path, and(query, parameter, value), ids);
        }

        private static Map<String, String> and(Map<String, String> map, String key, String value) {
            var more = new HashMap<>(map);
            more.put(key, value);
            return more;
        }
    }

    /** By operation id: makes what must be there, and says who calls. */
    protected abstract Map<String, Supplier<Situation>> situations();

    /** The operations for everybody who is signed in, which no role can lack. */
    protected Set<String> forEveryRole() {
        return Set.of();
    }

    /** What a monitor may ask, who else may ask next to nothing: there an auditor stands for who may not. */
    protected Set<String> forMonitors() {
        return Set.of();
    }

    private Map<String, Supplier<Situation>> all() {
        var all = new HashMap<>(situations());
        all.put("problemPages", () -> Situation.by(""));
        all.put("problemPage", () -> Situation.by("").at("slug", "step-not-open"));
        all.put("asyncApi", () -> Situation.by(""));
        all.put("beginEventSubscription", DocumentedExamples::newcomer);
        all.put("listEventSubscriptions", this::follower);
        all.put("getEventSubscription", this::follower);
        all.put("endEventSubscription", this::follower);
        all.put("followEvents", DocumentedExamples::newcomer);
        all.put("streamEvents", DocumentedExamples::newcomer);
        ServiceContracts.events().stream()
                .findFirst()
                .ifPresent(
                        event -> all.put("eventSchema", () -> Situation.by("").at("type", event.type())));
        return all;
    }

    /** The system of an organisation that nobody has heard of yet. */
    private static Situation newcomer() {
        var organisation = "NGO-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return Situation.by(Tokens.of(organisation, Role.INTEGRATION));
    }

    private Situation follower() {
        var newcomer = newcomer();
        return newcomer.about(SUBSCRIPTION, done("beginEventSubscription", newcomer));
    }

    /** Does what the example of the operation does, and gives the id of the resource it is about. */
    protected String done(String operationId, Situation situation) {
        var response = send(document().operation(operationId), situation);
        assertTrue(
                response.statusCode() < 300,
                () -> operationId + " answers " + response.statusCode() + " " + response.asString());
        return Call.text(response, "/id");
    }

    /** A service never looks for a request in its audit; here it is done for each, and other tests have filled the table. */
    @BeforeAll
    static void requests_are_found_by_an_index() throws SQLException {
        try (var everything = OwnerSession.aboveTheGuard();
                var statement = everything.createStatement()) {
            statement.execute("create index if not exists audit_entry_of_request on audit_entry (request_id)");
        }
    }

    /** A replay and a page that is not the last have tests of their own. */
    private static final Set<String> ONLY_SOMETIMES = Set.of("Idempotent-Replay", "Link");

    /** In one test, because what must be there for an example is long to make. */
    @Test
    void every_example_is_answered_as_documented_is_in_the_audit_and_tells_its_events() {
        var situations = all();
        Stream<Executable> answers = answered()
                .filter(operation -> !(operation.id().equals("eventSchema")
                        && ServiceContracts.events().isEmpty()))
                .map(operation -> () -> {
                    var situation = situations.get(operation.id());
                    assertNotNull(situation, operation.id() + " has no situation in ExamplesTest");
                    var answer = replay(operation, situation.get());
                    if (!operation.isOpen()) {
                        checkAudit(operation, answer);
                    }
                });
        Stream<Executable> events = ServiceContracts.events().stream()
                .map(event -> () -> checkTold(event.type(), event.schema(ServiceContracts.area())));
        assertAll(Stream.of(answers, Stream.<Executable>of(this::tellOrganisations), events)
                .flatMap(each -> each));
    }

    private static void checkAudit(DocumentedOperation operation, Response answer) throws SQLException {
        var entry = entry(answer, operation.id());
        assertEquals(operation.id(), entry.operation());
        assertEquals("ALLOW", entry.decision(), operation.id());
        var action = Policy.ofPlatform().operations().get(operation.id()).action();
        var reads = operation.method().equals("get") || action == Action.SEARCH;
        assertTrue(
                reads
                        ? Set.of("READ", "SEARCH", "EVENT_DELIVERY").contains(entry.action())
                        : entry.action().equals("WRITE"),
                () -> operation.id() + " is written down as " + entry.action());
    }

    @Test
    void every_refusal_for_lack_of_a_role_leaves_an_entry_in_the_audit() {
        var monitor = Tokens.of("THA", Role.MONITOR);
        var auditor = Tokens.of("THA", Role.AUDITOR);
        assertAll(guarded()
                .filter(operation -> !forEveryRole().contains(operation.id()))
                .map(operation -> (Executable) () -> {
                    var target = UUID.randomUUID().toString();
                    var nobody = forMonitors().contains(operation.id()) ? auditor : monitor;
                    var answer = send(
                            operation, new Situation(nobody, targets(operation, target), Map.of(), Map.of()), "\"1\"");
                    assertEquals(403, answer.statusCode(), () -> operation.id() + " answers " + answer.asString());
                    var entry = entry(answer, operation.id());
                    assertEquals("REFUSAL", entry.action(), operation.id());
                    assertEquals("DENY", entry.decision(), operation.id());
                    assertEquals("not-your-role", entry.rule(), operation.id());
                    assertEquals(operation.path().contains("{id}") ? target : null, entry.resource(), operation.id());
                }));
    }

    /** The same for everything that is named in the path. */
    private static Map<String, String> targets(DocumentedOperation operation, String target) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(operation.path())
                .results()
                .collect(Collectors.toMap(name -> name.group(1), _ -> target));
    }

    @Test
    void of_a_service_without_cases_nobody_reads_the_audit() {
        var auditor = new Situation(
                Tokens.of("UNHCR", Role.AUDITOR, Role.DPO),
                Map.of("id", UUID.randomUUID().toString()),
                Map.of(),
                Map.of());
        assertAll(document().operations().stream()
                .filter(operation -> !isAnswered(operation))
                .map(operation ->
                        () -> assertEquals(404, send(operation, auditor).statusCode(), operation.id())));
    }

    /** A service that has no cases yet has nobody who looked at one. */
    private boolean isAnswered(DocumentedOperation operation) {
        return !AUDIT.contains(operation.id()) || situations().containsKey(operation.id());
    }

    private Stream<DocumentedOperation> answered() {
        return document().operations().stream().filter(this::isAnswered);
    }

    private Stream<DocumentedOperation> guarded() {
        return document().operations().stream().filter(operation -> !operation.isOpen());
    }

    private record Entry(
            String operation,
            String action,
            String decision,
            String rule,
            @Nullable String resource) {}

    /** The one entry that a request has left. */
    private static Entry entry(Response answer, String operationId) throws SQLException {
        var requestId = answer.header("X-Request-Id");
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement(
                        "select operation, action, decision, rule, resource from audit_entry where request_id = ?")) {
            query.setString(1, requestId);
            var row = query.executeQuery();
            assertTrue(row.next(), () -> "the audit does not know of the request to " + operationId);
            var entry =
                    new Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
            assertFalse(row.next(), () -> entry.operation() + " has left more than one entry");
            return entry;
        }
    }

    private Response replay(DocumentedOperation operation, Situation situation) {
        var response = send(operation, situation);
        var answer = operation.answer();
        assertEquals(
                answer.getKey(),
                String.valueOf(response.statusCode()),
                () -> operation.id() + " answers " + response.asString());
        answer.getValue().path("headers").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !ONLY_SOMETIMES.contains(name))
                .forEach(name -> assertNotNull(response.header(name), operation.id() + ": header " + name));
        var content = answer.getValue().path("content").properties().iterator().next();
        assertTrue(response.contentType().startsWith(content.getKey().replaceAll(";.*", "")), operation.id());
        if (content.getKey().equals("application/json")) {
            compare(operation, content.getValue(), Json.read(response.asString()), new Likeness(situation.ids()));
        }
        return response;
    }

    private void compare(DocumentedOperation operation, JsonNode documented, JsonNode actual, Likeness likeness) {
        assertEquals(
                List.of(), document().faults(documented.path("schema"), actual), operation.id() + " by its schema");
        if (Approved.isApproving()) {
            approve(operation.id(), likeness.shown(actual));
        } else {
            assertEquals(List.of(), likeness.differences(documented.path("example"), actual), operation.id());
        }
    }

    /** The answer stands last in the operation's file. */
    private static void approve(String operationId, JsonNode answer) {
        var own = OPERATIONS.resolve(operationId + ".yaml");
        var file = Files.exists(own) ? own : OF_EVERY_SERVICE.resolve(operationId + ".yaml");
        var words = Approved.read(file).replaceAll("(?s)\nresponse:.*$", "\n");
        var lines = Json.writeYaml(answer).indent(2);
        Approved.write(file, words + "response:\n" + lines);
    }

    @Test
    void without_a_token_every_guarded_operation_answers_401_and_says_so() {
        assertAll(document().operations().stream()
                .filter(operation -> !operation.isOpen())
                .map(operation -> () -> {
                    var path = operation
                            .path()
                            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                    var response =
                            given().contentType("application/json").body("{}").request(operation.method(), path);
                    assertEquals(401, response.statusCode(), operation.id());
                    assertEquals("Bearer", response.header("WWW-Authenticate"), operation.id());
                    checkProblem(operation, response);
                }));
    }

    private void checkProblem(DocumentedOperation operation, Response response) {
        var documented = operation.node().path("responses").path(String.valueOf(response.statusCode()));
        assertTrue(response.contentType().startsWith("application/problem+json"), operation.id());
        var problem = Json.read(response.asString());
        var content = documented.path("content").path("application/problem+json");
        assertEquals(List.of(), document().faults(content.path("schema"), problem), operation.id());
        var slug = problem.path("type").asText().replaceAll(".*/", "");
        assertTrue(content.path("examples").has(slug), operation.id() + " does not document " + slug);
        var example = document().root().at("/components/examples/" + slug + "/value");
        assertEquals(List.of(), new Likeness(Map.of()).differences(example, problem), operation.id());
    }

    /** The organisation whose events are shown first, where other tests tell of whoever comes; nobody's unless it is said. */
    protected String whose() {
        return "";
    }

    /** Makes what no example makes: events that organisations are told, and the platform is not. */
    protected void tellOrganisations() {}

    private void checkTold(String type, JsonNode schema) {
        var told = told(type);
        assertEquals("http://localhost:8080" + ServiceContracts.area() + "/schemas/" + type + ".json", told.schema());
        var data = Json.read(told.data());
        assertEquals(List.of(), OpenApiDocument.faultsBy(schema, data), type);
        var sample = ServiceContracts.eventFile(type + ".sample.json");
        var likeness = new Likeness(Map.of());
        if (Approved.isApproving()) {
            Approved.write(sample, Json.write(likeness.shown(data)));
        }
        assertEquals(List.of(), likeness.differences(Json.read(Approved.read(sample)), data), type);
    }

    private record Told(String data, String schema) {}

    /**
     * The last event of this type, as it lies in the outbox for the platform or, where that is told none, for somebody; before all one that names whom the
     * examples are of.
     */
    private Told told(String type) {
        return RowContext.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> lastTold(type)));
    }

    private Told lastTold(String type) throws SQLException {
        var database = CDI.current().select(DataSource.class).get();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select payload, dataschema from outbox where type = ?"
                        + " order by recipient <> 'platform', payload::text not like ?, id desc limit 1")) {
            query.setString(1, type);
            query.setString(2, "%" + whose() + "%");
            var row = query.executeQuery();
            assertTrue(row.next(), () -> "no example makes the event " + type);
            return new Told(row.getString(1), row.getString(2));
        }
    }

    private Response send(DocumentedOperation operation, Situation situation) {
        return send(operation, situation, null);
    }

    private Response send(DocumentedOperation operation, Situation situation, @Nullable String version) {
        var path = operation.path();
        for (var segment : situation.path().entrySet()) {
            path = path.replace("{" + segment.getKey() + "}", segment.getValue());
        }
        var request = as(situation, path + query(situation));
        if (operation.takes("Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.takes("If-Match")) {
            request.header("If-Match", version == null ? etag(path, situation) : version);
        }
        var body = operation
                .node()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("example");
        var hasBody = !body.isMissingNode();
        if (hasBody) {
            request.header("Content-Type", "application/json");
        }
        return Call.send(request.method(
                operation.method().toUpperCase(Locale.ROOT),
                hasBody ? Call.json(real(body.toString(), situation)) : BodyPublishers.noBody()));
    }

    private static String query(Situation situation) {
        var query = situation.query().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static HttpRequest.Builder as(Situation situation, String path) {
        var request = Call.to(path);
        return situation.token().isEmpty() ? request : request.header("Authorization", "Bearer " + situation.token());
    }

    /** The longest first: a point in time begins with its day. */
    private static String real(String text, Situation situation) {
        var longestFirst = situation.ids().entrySet().stream()
                .sorted(Comparator.comparingInt(id -> -id.getKey().length()))
                .toList();
        for (var id : longestFirst) {
            text = text.replace(id.getKey(), id.getValue());
        }
        return text;
    }

    private static String etag(String step, Situation situation) {
        var id = situation.path().get("id");
        var resource = step.substring(0, step.indexOf(id) + id.length());
        var answer = Call.send(as(situation, resource).GET());
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.header("ETag");
    }

    private OpenApiDocument document() {
        if (document.yaml().isEmpty()) {
            document = OpenApiDocument.of(ServiceContracts.area());
        }
        return document;
    }
}
