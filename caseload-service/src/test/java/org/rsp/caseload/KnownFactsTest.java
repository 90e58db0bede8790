package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.caseload.FactsWire.Answer;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Lanes;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.Tokens;

/**
 * Another service decides about a case that is not its own (ACC-14): real events through Kafka, real questions by its own token
 * over a wire that fails, real copies. The answer must be the policy's, or none.
 */
@QuarkusTest
@TestProfile(AnotherService.class)
class KnownFactsTest {

    private static final Client MYS = Client.of("MYS");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a request may take that waits in vain: the patience, and the work of a slow machine. */
    private static final Duration BOUND = Duration.ofSeconds(AnotherService.PATIENCE_SECONDS + 2);

    @TestHTTPResource("/")
    URI service;

    private FactsWire wire;

    @BeforeEach
    void connect() throws SQLException {
        wire = FactsWire.to(service);
        // whatever the last test has cut: somebody who asks finds the wire whole
        await(() -> status("MYS", UUID.randomUUID().toString()) == 404);
    }

    @AfterEach
    void cut() {
        wire.close();
    }

    private static Response elsewhere(String organisation, String id, boolean now) {
        return given().auth()
                .oauth2(Tokens.of(organisation, Role.CASEWORKER))
                .header("Purpose", "PROCESSING")
                .queryParam("now", now)
                .get(Area.PATH + "/elsewhere/" + id);
    }

    /** The rule by which it may know of the case, or the status of the refusal. */
    private static String decided(String organisation, String id) {
        var answer = elsewhere(organisation, id, false);
        return answer.statusCode() == 200 ? answer.asString() : String.valueOf(answer.statusCode());
    }

    private static int status(String organisation, String id) {
        return elsewhere(organisation, id, false).statusCode();
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within " + PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** The version that was heard of, and that of the copy; 0 where there is none. */
    private static List<Long> stored(String id) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement(
                        "select heard, coalesce(version, 0) from known_facts where about = ?::uuid")) {
            query.setString(1, id);
            var row = query.executeQuery();
            return row.next() ? List.of(row.getLong(1), row.getLong(2)) : List.of(0L, 0L);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(String sql, String id) {
        try (var everything = OwnerSession.aboveTheGuard();
                var statement = everything.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void forget(String id) {
        execute("delete from known_facts where about = ?::uuid", id);
    }

    /** A case in Malaysia of somebody from Myanmar, of which the events have told and the copy is there. */
    private static String known() {
        var id = Given.last(Given.registered(MYS, 1, "MMR"));
        await(() -> stored(id).equals(List.of(1L, 1L)));
        return id;
    }

    private static void close(String id) {
        Given.id(MYS.step("/cases/" + id, "/closure", body("reason", "NO_CONTACT")), 200);
    }

    @Test
    void ACC_14_each_organisation_is_decided_on_as_in_the_service_that_has_the_case() {
        var id = known();
        assertEquals("ACC-6", decided("MYS", id));
        assertEquals("ACC-8", decided("UNHCR", id));
        for (String other : List.of("MMR", "THA", "AUS", "IOM", "RSO")) {
            assertEquals("404", decided(other, id), other);
        }
    }

    @Test
    void a_service_asks_before_anybody_wants_to_know_and_for_itself() {
        var id = known();
        assertEquals(1, wire.about(id).size());
        assertEquals(null, wire.about(id).getFirst().acting());
    }

    @Test
    void whoever_asks_first_is_named_to_the_service_that_answers() {
        var id = known();
        forget(id);
        assertEquals("ACC-6", decided("MYS", id));
        assertEquals(2, wire.about(id).size());
        assertTrue(wire.about(id).getLast().acting().matches("[0-9a-f-]{36}"));
    }

    @Test
    void a_grant_rests_on_the_copy_and_asks_nobody() {
        var id = known();
        wire.close();
        assertEquals("ACC-6", decided("MYS", id));
        assertEquals("ACC-8", decided("UNHCR", id));
    }

    @Test
    void ACC_14_a_change_that_was_heard_of_ends_the_copy_also_while_nobody_can_be_asked() {
        var id = known();
        wire.close();
        close(id);
        await(() -> stored(id).getFirst() == 2);
        assertEquals("503", decided("UNHCR", id), "it may be closed to it now, and is");
        assertEquals("503", decided("MYS", id));
        wire = FactsWire.to(service);
        await(() -> stored(id).equals(List.of(2L, 2L)));
        assertEquals("404", decided("UNHCR", id));
        assertEquals("ACC-6", decided("MYS", id));
    }

    @Test
    void ACC_14_an_answer_overtaken_by_a_change_is_not_decided_on() throws Exception {
        var id = known();
        forget(id);
        var arrived = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        wire.goes((question, answer) -> {
            if (answer.body().contains("\"version\":1") && question.path().endsWith(id)) {
                arrived.countDown();
                assertTrue(goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            return answer;
        });
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> waiting = callers.submit(() -> decided("UNHCR", id));
            assertTrue(arrived.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the answer of when it was open");
            close(id);
            await(() -> stored(id).getFirst() == 2);
            goOn.countDown();
            assertEquals("404", waiting.get());
        }
        await(() -> stored(id).equals(List.of(2L, 2L)));
    }

    @Test
    void a_denial_is_confirmed_so_that_nobody_is_turned_away_by_an_old_copy() {
        var id = known();
        close(id);
        await(() -> stored(id).equals(List.of(2L, 2L)));
        assertEquals("404", decided("UNHCR", id));
        wire.close();
        Given.id(MYS.step("/cases/" + id, "/reopening", body("reason", "CONTACT_RESUMED")), 200);
        await(() -> stored(id).getFirst() == 3);
        // as if this news had been lost: the copy says closed, and nothing newer was heard of
        execute("update known_facts set heard = 2 where about = ?::uuid", id);
        wire = FactsWire.to(service);
        assertEquals("ACC-8", afterTheOutage("UNHCR", id));
    }

    /** The first answer that is not "ask again later". */
    private static String afterTheOutage(String organisation, String id) {
        var answers = new ArrayList<String>();
        await(() -> {
            answers.add(decided(organisation, id));
            return !answers.getLast().equals("503");
        });
        return answers.getLast();
    }

    @Test
    void a_case_that_may_not_be_known_and_one_that_does_not_exist_look_the_same() {
        var id = known();
        var nothing = UUID.randomUUID().toString();
        var asked = wire.about(id).size();
        assertEquals(problem("THA", nothing), problem("THA", id));
        assertEquals(1, wire.about(nothing).size());
        assertEquals(asked + 1, wire.about(id).size(), "each costs one question");
        wire.close();
        assertEquals(503, status("THA", nothing));
        assertEquals(problem("THA", nothing), problem("THA", id));
    }

    private static String problem(String organisation, String id) {
        var answer = elsewhere(organisation, id, false);
        return answer.statusCode()
                + answer.contentType()
                + answer.asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    }

    @Test
    void what_cannot_be_undone_rests_on_no_copy() {
        var id = known();
        var asked = wire.about(id).size();
        assertEquals("ACC-6", elsewhere("MYS", id, true).asString());
        assertEquals(asked + 1, wire.about(id).size());
        wire.close();
        assertEquals(503, elsewhere("MYS", id, true).statusCode());
        assertEquals("2", elsewhere("MYS", id, true).header("Retry-After"));
    }

    @Test
    void a_copy_that_nobody_has_confirmed_for_long_is_confirmed_first() {
        var id = known();
        execute("update known_facts set confirmed_at = now() - interval '9 minutes' where about = ?::uuid", id);
        wire.close();
        assertEquals("ACC-6", decided("MYS", id));
        execute("update known_facts set confirmed_at = now() - interval '11 minutes' where about = ?::uuid", id);
        assertEquals("503", decided("MYS", id));
        wire = FactsWire.to(service);
        await(() -> decided("MYS", id).equals("ACC-6"));
    }

    @Test
    void many_who_want_to_know_the_same_are_one_question() throws Exception {
        var id = known();
        forget(id);
        var asked = wire.about(id).size();
        var goOn = new CountDownLatch(1);
        wire.goes((_, answer) -> {
            assertTrue(goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            return answer;
        });
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = Stream.generate(() -> callers.submit(() -> decided("MYS", id)))
                    .limit(40)
                    .toList();
            await(() -> wire.about(id).size() > asked);
            goOn.countDown();
            for (var one : waiting) {
                assertEquals("ACC-6", one.get());
            }
        }
        assertEquals(asked + 1, wire.about(id).size(), "who comes just after the answer has it, too");
    }

    @Test
    void who_waits_for_a_neighbour_that_says_nothing_waits_a_bounded_time_and_then_not_at_all() {
        var ids = Stream.generate(KnownFactsTest::known).limit(3).toList();
        ids.forEach(KnownFactsTest::forget);
        wire.goes((_, _) -> {
            new CountDownLatch(1).await();
            throw new AssertionError("never");
        });
        // three questions, for who asks the same as another waits with it
        try (var lanes = new Lanes()) {
            lanes.ask(ids, KnownFactsTest::timed).forEach(waited -> assertTrue(waited.compareTo(BOUND) < 0));
        }
        // nobody is asked for a while: that is known at once
        await(() -> timed(ids.getFirst()).compareTo(Duration.ofSeconds(1)) < 0);
    }

    private static Duration timed(String id) {
        var begun = System.nanoTime();
        assertEquals("503", decided("MYS", id));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private record Lie(String name, Answer told) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Lie> lies() {
        var facts = "{\"id\":\"%s\",\"version\":9,\"custodian\":\"THA\",\"origins\":[],\"open\":true,"
                + "\"movesByConsent\":false,%s\"namedStaff\":[],\"conflicted\":[]%s}";
        var other = UUID.randomUUID().toString();
        return Stream.of(
                new Lie("a page of something else", new Answer(404, "text/html", "<p>not found</p>")),
                new Lie("a login page", new Answer(200, "text/html", "<p>who are you?</p>")),
                new Lie("a failure", new Answer(500, "application/problem+json", "{}")),
                new Lie("half an answer", new Answer(200, "application/json", "{\"id\":")),
                new Lie(
                        "facts of another case",
                        new Answer(200, "application/json", facts.formatted(other, "\"sealed\":false,", ""))),
                new Lie(
                        "a fact that nobody knows here",
                        new Answer(
                                200,
                                "application/json",
                                facts.formatted("ID", "\"sealed\":false,", ",\"hidden\":true"))),
                new Lie("a fact left out", new Answer(200, "application/json", facts.formatted("ID", "", ""))));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void ACC_14_what_cannot_be_believed_is_no_answer(Lie lie) {
        var id = known();
        forget(id);
        var told = lie.told();
        wire.changes(
                _ -> new Answer(told.status(), told.contentType(), told.body().replace("ID", id)));
        assertEquals("503", decided("THA", id));
        wire.goes(FactsWire.STRAIGHT);
        await(() -> decided("MYS", id).equals("ACC-6"));
    }

    @Test
    void the_same_facts_told_rightly_are_believed() {
        var id = known();
        forget(id);
        var right = lies().toList()
                .get(5)
                .told()
                .body()
                .replace(",\"hidden\":true", "")
                .replace("ID", id);
        wire.changes(_ -> new Answer(200, "application/json", right));
        assertEquals("ACC-6", decided("THA", id), "else the lies above would prove nothing");
    }

    @Test
    void an_arrangement_is_known_as_soon_as_it_was_acted_on() {
        var arrangement = Given.last(Given.inForce("MYS", "AUS"));
        await(() -> stored(arrangement).equals(List.of(4L, 4L)));
        assertEquals(true, fact(arrangement, "inForce"));
        Given.id(Client.RSO.step("/arrangements/" + arrangement, "/suspensions", body("reason", "REVIEW")), 200);
        await(() -> stored(arrangement).equals(List.of(5L, 5L)));
        assertEquals(false, fact(arrangement, "inForce"));
    }

    private static boolean fact(String id, String name) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement(
                        "select (facts->>?)::boolean from known_facts where about = ?::uuid")) {
            query.setString(1, name);
            query.setString(2, id);
            var row = query.executeQuery();
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_party_whose_arrangement_cannot_be_known_is_told_nothing_and_the_custodian_keeps_its_case() {
        var arrangement = Given.inForce("MYS", "AUS");
        var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), "MYS");
        var id = Given.last(Given.admitted(MYS, caseload, 1, "MMR"));
        await(() -> stored(id).equals(List.of(2L, 2L)));
        await(() -> stored(Given.last(arrangement)).equals(List.of(4L, 4L)));
        // no arrangement can say yet what it shares
        execute(
                "update known_facts set facts = facts || '{\"shared\": [\"P1\", \"P2\"]}' where about = ?::uuid",
                Given.last(arrangement));
        assertEquals("ACC-7", decided("AUS", id));
        forget(Given.last(arrangement));
        wire.goes((question, answer) ->
                question.path().contains("/arrangements/") ? new Answer(500, "text/plain", "") : answer);
        assertEquals("404", decided("AUS", id));
        assertEquals("ACC-6", decided("MYS", id));
    }
}
