package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.AnswerSeals;
import org.rsp.platform.ids.Ids;

/**
 * The service that has the cases, as this one sees it: persons, access facts, removal safety under the platform's seal, permits that are used once and answered
 * again by their key. What passes can be held back, lost and changed. That the real one answers like this its own tests show.
 */
final class Cases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Cases RUNNING = new Cases();

    /** A person who is recorded there. */
    record Person(UUID id, UUID caseId, String custodian, String origin, boolean child) {}

    /** A question that came, and whether it asked to do something. */
    record Asked(String method, String path, @Nullable String key) {}

    /** What happens to a question before and to an answer after it is dealt with. */
    private record Fault(Predicate<Asked> which, Kind kind, UnaryOperator<String> change) {}

    private enum Kind {
        /** Nothing is done, nobody answers. */
        NOT_HEARD,
        /** It is done, and nobody answers. */
        ANSWER_LOST,
        /** It is done, and something else is answered. */
        CHANGED
    }

    private record Permit(
            UUID id,
            long version,
            String status,
            UUID individualId,
            UUID caseId,
            String custodian,
            String kind,
            UUID returnId,
            Instant issuedAt,
            Instant expiresAt) {

        Permit as(String next) {
            return new Permit(
                    id, version + 1, next, individualId, caseId, custodian, kind, returnId, issuedAt, expiresAt);
        }
    }

    private final Map<UUID, Person> persons = new ConcurrentHashMap<>();
    private final Map<UUID, Person> left = new ConcurrentHashMap<>();
    private final Map<UUID, List<String>> named = new ConcurrentHashMap<>();
    private final Map<UUID, List<String>> related = new ConcurrentHashMap<>();
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final Map<String, String> safety = new ConcurrentHashMap<>();
    private final Map<UUID, Permit> permits = new ConcurrentHashMap<>();
    private final Map<String, UUID> keys = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    private Cases() {
        var address = ConfigProvider.getConfig().getValue("rsp.facts.address", URI.class);
        try {
            var server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 100);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the one process of the tests. */
    static Cases running() {
        return RUNNING;
    }

    /** Somebody from Pakistan of whom everything is clear. */
    UUID person(String custodian) {
        return person(custodian, "PAK", false);
    }

    UUID person(String custodian, String origin, boolean child) {
        var person = new Person(id(), id(), custodian, origin, child);
        persons.put(person.id(), person);
        return person.id();
    }

    /** In the one form that ids of the platform have: an organisation's own names are made of those alone. */
    private static UUID id() {
        return CDI.current().select(Ids.class).get().next();
    }

    UUID caseOf(UUID person) {
        return of(person).caseId();
    }

    /** The person is in a case of its own from now on; gives the case that was left, in which others are. */
    UUID leaves(UUID person) {
        var before = of(person);
        left.put(before.caseId(), before);
        persons.put(person, new Person(person, id(), before.custodian(), before.origin(), before.child()));
        return before.caseId();
    }

    private Person of(UUID person) {
        var found = persons.get(person);
        assertTrue(found != null, "nobody has made this person");
        return found;
    }

    /** There is no such case any more. */
    void forgets(UUID person) {
        persons.remove(person);
    }

    /** From now on this is answered of the person, in every kind. */
    void says(UUID person, String answer) {
        safety.put(person.toString(), answer);
    }

    /** The case is kept to these accounts: a new version of it. */
    void sealsTo(UUID person, List<String> staff) {
        sealsCaseTo(caseOf(person), staff);
    }

    void sealsCaseTo(UUID caseId, List<String> staff) {
        named.put(caseId, staff);
        versions.merge(caseId, 2L, Long::sum);
    }

    /** These accounts have a recorded relation to the person: a new version of the case. */
    void relates(UUID person, List<String> staff) {
        related.put(caseOf(person), staff);
        changes(person);
    }

    /** Something is done to the case: a new version of it. */
    void changes(UUID person) {
        versions.merge(caseOf(person), 2L, (before, _) -> before + 1);
    }

    /** Something is done for the person's safety: an unused permit is void. */
    void makesVoid(UUID person) {
        permits.replaceAll((_, permit) ->
                permit.individualId().equals(person) && permit.status().equals("ISSUED")
                        ? permit.as("VOIDED")
                        : permit);
    }

    /** How often something was asked whose path ends so. */
    long times(String ending) {
        return asked.stream().filter(a -> a.path().endsWith(ending)).count();
    }

    /** The permits of a person that were used. */
    List<UUID> used(UUID person) {
        return permits.values().stream()
                .filter(p -> p.individualId().equals(person) && p.status().equals("CONSUMED"))
                .map(Permit::id)
                .toList();
    }

    /** What ends so is not heard until that is over. */
    AutoClosing deaf(String ending) {
        return fault(ending, Kind.NOT_HEARD, text -> text);
    }

    AutoClosing losing(String ending) {
        return fault(ending, Kind.ANSWER_LOST, text -> text);
    }

    AutoClosing changing(String ending, UnaryOperator<String> change) {
        return fault(ending, Kind.CHANGED, change);
    }

    /** Who asks what became of a permit is not heard. */
    AutoClosing hidingPermits() {
        var fault = new Fault(
                a -> a.method().equals("GET") && a.path().contains("/departure-permits/"),
                Kind.NOT_HEARD,
                text -> text);
        faults.add(fault);
        return () -> over(fault);
    }

    /** Who was not answered asks nobody for a while: it is over when somebody is answered again. */
    private void over(Fault fault) {
        faults.remove(fault);
        News.await(() -> Returns.staff("MYS")
                        .post("/returns", Returns.opening(person("MYS"), "AVR"))
                        .statusCode()
                == 201);
    }

    private AutoClosing fault(String ending, Kind kind, UnaryOperator<String> change) {
        var fault = new Fault(a -> a.path().endsWith(ending), kind, change);
        faults.add(fault);
        return () -> over(fault);
    }

    /** Ends without a word. */
    interface AutoClosing extends AutoCloseable {
        @Override
        void close();
    }

    private record Answer(int status, String body) {

        boolean isProblem() {
            return status >= 400;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            asked.add(question);
            var fault = faults.stream().filter(f -> f.which().test(question)).findFirst();
            if (fault.isPresent() && fault.get().kind() == Kind.NOT_HEARD) {
                return;
            }
            var said = exchange.getRequestBody().readAllBytes();
            var body = said.length == 0 ? JSON.createObjectNode() : JSON.readTree(said);
            var answer = dealt(question, exchange.getRequestURI().getQuery(), body);
            if (fault.isPresent() && fault.get().kind() == Kind.ANSWER_LOST) {
                return;
            }
            var text = fault.map(f -> f.change().apply(answer.body())).orElse(answer.body());
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", answer.isProblem() ? "application/problem+json" : "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static final Pattern FACTS = Pattern.compile("/processing/v1/access-facts/cases/(.+)");
    private static final Pattern RETURNEE = Pattern.compile("/processing/v1/individuals/(.+)/returnee");
    private static final Pattern SAFETY = Pattern.compile("/processing/v1/individuals/(.+)/removal-safety");
    private static final Pattern ISSUE = Pattern.compile("/processing/v1/individuals/(.+)/departure-permits");
    private static final Pattern USE = Pattern.compile("/processing/v1/departure-permits/(.+)/consumption");
    private static final Pattern PERMIT = Pattern.compile("/processing/v1/departure-permits/([^/]+)");

    /** One at a time: as under the lock of a person. */
    private synchronized Answer dealt(Asked question, @Nullable String query, JsonNode body) throws IOException {
        var path = question.path();
        for (var way : List.of(FACTS, RETURNEE, SAFETY, ISSUE, USE, PERMIT)) {
            var matcher = way.matcher(path);
            if (matcher.matches()) {
                return dealt(way, UUID.fromString(matcher.group(1)), question.key(), query, body);
            }
        }
        return problem(404, "not-found");
    }

    private Answer dealt(Pattern way, UUID id, @Nullable String key, @Nullable String query, JsonNode body)
            throws IOException {
        if (way == FACTS) {
            return Stream.concat(persons.values().stream(), left.values().stream())
                    .filter(p -> p.caseId().equals(id))
                    .findFirst()
                    .map(this::facts)
                    .orElse(problem(404, "not-found"));
        }
        if (way == USE || way == PERMIT) {
            var permit = permits.get(id);
            return permit == null ? problem(404, "not-found") : way == PERMIT ? shown(permit) : used(permit, key, body);
        }
        var person = persons.get(id);
        if (person == null) {
            return problem(404, "not-found");
        }
        if (way == RETURNEE) {
            return new Answer(
                    200,
                    "{\"individualId\":\"%s\",\"caseId\":\"%s\",\"custodian\":\"%s\",\"child\":%s}"
                            .formatted(id, person.caseId(), person.custodian(), person.child()));
        }
        return way == SAFETY ? safety(person, String.valueOf(query).replace("kind=", "")) : issued(person, key, body);
    }

    private Answer facts(Person person) {
        var staff = named.getOrDefault(person.caseId(), List.of());
        return new Answer(200, """
                {"id":"%s","version":%d,"custodian":"%s","origins":["%s"],"open":true,"movesByConsent":false,"sealed":%s,
                 "namedStaff":[%s],"conflicted":[%s]}""".formatted(
                        person.caseId(),
                        versions.getOrDefault(person.caseId(), 1L),
                        person.custodian(),
                        person.origin(),
                        !staff.isEmpty(),
                        quoted(staff),
                        quoted(related.getOrDefault(person.caseId(), List.of()))));
    }

    private static String quoted(List<String> accounts) {
        return String.join(",", accounts.stream().map(s -> "\"" + s + "\"").toList());
    }

    private String answerOf(Person person) {
        return safety.getOrDefault(person.id().toString(), "CLEAR");
    }

    private Answer safety(Person person, String kind) {
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var seal = CDI.current()
                .select(AnswerSeals.class)
                .get()
                .of("removal-safety", person.id(), kind, answerOf(person), at);
        return new Answer(
                200,
                "{\"individualId\":\"%s\",\"kind\":\"%s\",\"answer\":\"%s\",\"answeredAt\":\"%s\",\"seal\":\"%s\",\"withheld\":[\"P3\"]}"
                        .formatted(person.id(), kind, answerOf(person), at, seal));
    }

    private Answer issued(Person person, @Nullable String key, JsonNode body) throws IOException {
        var before = keys.get("issue " + key);
        if (before != null) {
            return shown(permits.get(before));
        }
        if (!answerOf(person).equals("CLEAR")) {
            return problem(409, "guard-failed");
        }
        makesVoid(person.id());
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var permit = new Permit(
                id(),
                1,
                "ISSUED",
                person.id(),
                person.caseId(),
                person.custodian(),
                body.path("kind").asText(),
                UUID.fromString(body.path("returnId").asText()),
                now,
                now.plusSeconds(600));
        permits.put(permit.id(), permit);
        keys.put("issue " + key, permit.id());
        return new Answer(201, shown(permit).body());
    }

    private Answer used(Permit permit, @Nullable String key, JsonNode body) throws IOException {
        if (keys.containsKey("use " + key)) {
            return shown(permit);
        }
        if (!permit.status().equals("ISSUED")
                || !answerOf(of(permit.individualId())).equals("CLEAR")
                || !body.path("returnId").asText().equals(permit.returnId().toString())) {
            return problem(409, permit.status().equals("ISSUED") ? "guard-failed" : "step-not-open");
        }
        permits.put(permit.id(), permit.as("CONSUMED"));
        keys.put("use " + key, permit.id());
        return shown(permits.get(permit.id()));
    }

    private static Answer shown(Permit permit) throws IOException {
        return new Answer(200, """
                {"id":"%s","version":%d,"status":"%s","individualId":"%s","caseId":"%s","custodian":"%s","kind":"%s","returnId":"%s",
                 "issuedAt":"%s","expiresAt":"%s","availableActions":[],"withheld":["P3"]}""".formatted(
                        permit.id(),
                        permit.version(),
                        permit.status(),
                        permit.individualId(),
                        permit.caseId(),
                        permit.custodian(),
                        permit.kind(),
                        permit.returnId(),
                        permit.issuedAt(),
                        permit.expiresAt()));
    }

    private static Answer problem(int status, String slug) {
        return new Answer(
                status,
                "{\"type\":\"http://localhost:8080/processing/v1/problems/%s\",\"status\":%d,\"guards\":[]}"
                        .formatted(slug, status));
    }
}
