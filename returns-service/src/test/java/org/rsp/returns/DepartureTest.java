package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.Lanes;
import org.rsp.platform.testing.OwnerSession;

/** Letting somebody depart, with a neighbour that answers, refuses, is silent, lies and loses answers, at each step. */
@QuarkusTest
class DepartureTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");

    private final UUID person = CASES.person("MYS");

    private static Response depart(String cleared, String key) {
        return MYS.step(cleared, "/departure", Returns.DEPART, MYS.etag(cleared), key);
    }

    private static Response depart(String cleared) {
        return depart(cleared, UUID.randomUUID().toString());
    }

    private static void stands(String of, String status) {
        MYS.get(of).then().body("status", is(status));
    }

    @Test
    void DPT_1_a_person_departs_on_a_permit_that_was_used() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        depart(cleared)
                .then()
                .statusCode(200)
                .body("status", is("DEPARTED"))
                .body("departedAt", notNullValue())
                .body("calledBackAt", nullValue());
        assertEquals(1, CASES.used(person).size());
    }

    @Test
    void DPT_1_where_no_permit_is_had_nobody_departs() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        CASES.says(person, "NOT_CLEAR");
        depart(cleared).then().statusCode(409).body("guards.code", hasItem("G1"));
        stands(cleared, "CLEARED");
        assertEquals(List.of(), CASES.used(person));
        // what stood in the way is over: the same return departs
        CASES.says(person, "CLEAR");
        depart(cleared).then().statusCode(200);
    }

    /** What is done between the answer and the use: the one who keeps the permit decides. */
    @Test
    void DPT_1_what_is_done_after_the_guards_were_asked_stops_the_permit() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        try (var _ = CASES.changing(person + "/departure-permits", text -> {
            CASES.makesVoid(person);
            CASES.says(person, "NOT_CLEAR");
            return text;
        })) {
            assertTrue(depart(cleared).statusCode() >= 409);
        }
        stands(cleared, "CLEARED");
        assertEquals(List.of(), CASES.used(person));
    }

    @Test
    void every_guard_is_asked_again() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        for (var guard : List.of("G2", "G7", "G10", "G12")) {
            Checks.withdraw("MYS", cleared, Checks.KINDS.get(guard));
            depart(cleared)
                    .then()
                    .statusCode(409)
                    .body("guards.find { it.code == '%s' }.state".formatted(guard), is("UNKNOWN"));
            Checks.pass("MYS", cleared, Checks.KINDS.get(guard));
        }
        for (var guard : List.of("G8", "G9")) {
            Returns.doubted(MYS, cleared, guard);
            depart(cleared)
                    .then()
                    .statusCode(409)
                    .body("guards.find { it.code == '%s' }.state".formatted(guard), is("FAIL"));
            Returns.undoubted(MYS, cleared, guard);
        }
        assertEquals(0, CASES.times(person + "/departure-permits"), "nothing was asked for while a guard failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/returnee", "/removal-safety", "/departure-permits"})
    void DPT_2_while_nobody_answers_nobody_departs_and_asking_again_tells(String step) {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var key = UUID.randomUUID().toString();
        try (var _ = CASES.deaf(person + step)) {
            depart(cleared, key).then().statusCode(503).body("type", containsString("/not-available"));
            stands(cleared, "CLEARED");
        }
        awaitAnswered(cleared, key);
        assertEquals(1, CASES.used(person).size());
    }

    @Test
    void DPT_2_an_answer_that_is_not_known_is_no_departure() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        CASES.says(person, "UNKNOWN");
        depart(cleared).then().statusCode(503);
        stands(cleared, "CLEARED");
    }

    /** The permit was issued, and its id got lost: the same key brings the same one. */
    @Test
    void DPT_2_a_lost_permit_is_found_again_and_no_second_one_is_issued() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var key = UUID.randomUUID().toString();
        try (var _ = CASES.losing(person + "/departure-permits")) {
            depart(cleared, key).then().statusCode(503);
        }
        awaitAnswered(cleared, key);
        assertEquals(1, CASES.used(person).size());
    }

    /** The permit was used, and nobody heard: what is asked again learns it, whatever forbids a departure by now. */
    @Test
    void DPT_2_who_lost_the_answer_to_the_use_learns_that_the_person_has_departed() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var key = UUID.randomUUID().toString();
        try (var _ = CASES.losing("/consumption");
                var _ = CASES.hidingPermits()) {
            depart(cleared, key).then().statusCode(503);
        }
        stands(cleared, "CLEARED");
        assertEquals(1, CASES.used(person).size());
        CASES.says(person, "NOT_CLEAR");
        awaitAnswered(cleared, key);
        assertEquals(1, CASES.used(person).size(), "it was not used again");
    }

    /** One is refused, and while that is on its way another sends the same permit again, by which the person departs: the first has learnt nothing then. */
    @Test
    void DPT_3_what_somebody_else_has_sent_again_is_not_refused() throws Exception {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var times = new AtomicInteger();
        var secondIsUsed = new CountDownLatch(1);
        var firstIsAnswered = new CountDownLatch(1);
        var second = new CompletableFuture<Response>();
        try (var _ = CASES.changing(person + "/departure-permits", text -> {
                    CASES.says(person, "NOT_CLEAR");
                    return text;
                });
                var _ = CASES.changing("/consumption", text -> {
                    if (times.incrementAndGet() == 1) {
                        CASES.says(person, "CLEAR");
                        Thread.ofVirtual().start(() -> second.complete(depart(cleared)));
                        await(secondIsUsed);
                    } else {
                        secondIsUsed.countDown();
                        await(firstIsAnswered);
                    }
                    return text;
                })) {
            depart(cleared).then().statusCode(200).body("status", is("DEPARTED"));
            firstIsAnswered.countDown();
            assertTrue(
                    Set.of(200, 412).contains(second.get(30, TimeUnit.SECONDS).statusCode()));
        } finally {
            firstIsAnswered.countDown();
        }
        stands(cleared, "DEPARTED");
        assertEquals(1, CASES.used(person).size());
    }

    /** A client that heard nothing has sent it again: the first sending is done while the second is on its way, and both are told the same. */
    @Test
    void DPT_2_who_is_overtaken_by_the_same_request_is_told_that_the_person_has_departed() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var key = UUID.randomUUID().toString();
        var etag = MYS.etag(cleared);
        var asked = new AtomicInteger();
        try (var _ = CASES.changing(person + "/removal-safety", text -> {
            if (asked.incrementAndGet() == 1) {
                MYS.step(cleared, "/departure", Returns.DEPART, etag, key)
                        .then()
                        .statusCode(200);
            }
            return text;
        })) {
            MYS.step(cleared, "/departure", Returns.DEPART, etag, key)
                    .then()
                    .statusCode(200)
                    .body("status", is("DEPARTED"));
        }
        assertEquals(1, CASES.used(person).size());
    }

    /** Nothing was sent under it: when a guard refuses, nobody has to ask again for it to be over. */
    @Test
    void DPT_3_an_attempt_under_which_nothing_was_sent_is_over_when_a_guard_refuses() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        try (var _ = CASES.losing(person + "/departure-permits")) {
            depart(cleared).then().statusCode(503);
        }
        assertEquals(List.of("ASKED"), standings(cleared));
        CASES.says(person, "NOT_CLEAR");
        depart(cleared).then().statusCode(409).body("guards.code", hasItem("G1"));
        assertEquals(List.of("REFUSED"), standings(cleared));
        CASES.says(person, "CLEAR");
        depart(cleared).then().statusCode(200);
        assertEquals(List.of("REFUSED", "USED"), standings(cleared));
        assertEquals(1, CASES.used(person).size());
    }

    private static List<String> standings(String of) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement(
                        "select standing from departure_attempt where return_id = ? order by id")) {
            query.setObject(1, Returns.uuid(of));
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS), "nobody came");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** DPT-3. */
    @Test
    void DPT_3_while_it_is_open_whether_somebody_departed_the_return_is_not_cancelled() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        try (var _ = CASES.losing("/consumption");
                var _ = CASES.hidingPermits()) {
            depart(cleared).then().statusCode(503);
        }
        MYS.step(cleared, "/cancellation", Returns.CANCEL)
                .then()
                .statusCode(409)
                .body("guards.code", contains("DPT-3"));
        awaitAnswered(cleared, UUID.randomUUID().toString());
    }

    @Test
    void a_permit_of_somebody_else_is_none() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        try (var _ = CASES.changing(
                person + "/departure-permits",
                text -> text.replace(person.toString(), UUID.randomUUID().toString()))) {
            depart(cleared).then().statusCode(503);
        }
        stands(cleared, "CLEARED");
        assertEquals(List.of(), CASES.used(person));
    }

    @Test
    void who_repeats_the_request_is_answered_again_and_who_comes_later_is_told_so() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var key = UUID.randomUUID().toString();
        var etag = MYS.etag(cleared);
        MYS.step(cleared, "/departure", Returns.DEPART, etag, key).then().statusCode(200);
        MYS.step(cleared, "/departure", Returns.DEPART, etag, key)
                .then()
                .statusCode(200)
                .body("status", is("DEPARTED"));
        MYS.step(cleared, "/departure", Returns.DEPART, etag).then().statusCode(412);
        MYS.step(cleared, "/departure", Returns.DEPART).then().statusCode(409);
        assertEquals(1, CASES.used(person).size());
    }

    @Test
    void of_many_at_once_one_lets_the_person_depart_on_one_permit() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var etag = MYS.etag(cleared);
        try (var lanes = new Lanes()) {
            var answers = lanes.ask(List.of(1, 2, 3, 4), _ -> MYS.step(cleared, "/departure", Returns.DEPART, etag)
                    .statusCode());
            assertTrue(answers.contains(200), answers::toString);
            assertTrue(
                    answers.stream().allMatch(s -> List.of(200, 409, 412, 503).contains(s)), answers::toString);
        }
        stands(cleared, "DEPARTED");
        assertEquals(1, CASES.used(person).size());
    }

    @Test
    void SUS_1_a_return_that_is_suspended_does_not_depart() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        Returns.suspended(MYS, cleared, "UNFIT");
        depart(cleared).then().statusCode(409).body("guards.code", contains("SUS-1"));
        assertEquals(List.of(), CASES.used(person));
    }

    /** It comes when the permit is on its way: it is taken at once, and the departure that was let go raises the alarm by its own commit. */
    @Test
    void DPT_4_what_is_imposed_while_the_permit_is_used_calls_the_person_back() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        try (var _ = CASES.changing("/consumption", text -> {
            MYS.post(cleared + "/suspensions", Returns.UNFIT).then().statusCode(201);
            return text;
        })) {
            depart(cleared)
                    .then()
                    .statusCode(200)
                    .body("status", is("DEPARTED"))
                    .body("calledBackAt", notNullValue());
        }
    }

    @Test
    void DPT_4_what_is_imposed_after_the_departure_calls_the_person_back() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        Returns.suspended(MYS, departed, "UNFIT");
        MYS.get(departed).then().body("status", is("DEPARTED")).body("calledBackAt", notNullValue());
    }

    /** Nobody asks for a while after nobody has answered: until then it is 503. */
    private static void awaitAnswered(String cleared, String key) {
        News.await(() -> depart(cleared, key).statusCode() == 200);
        stands(cleared, "DEPARTED");
    }
}
