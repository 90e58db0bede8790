package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.events.Audiences;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.Lanes;
import org.rsp.platform.testing.OwnerSession;

/** The one window of the state of origin, with that state's own token: what is in it, of whom, and what that state can do. */
@QuarkusTest
class InboxTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");
    private static final Client ORIGIN = Returns.ORIGIN;
    private static final Client SYSTEM = new Client("PAK", Role.INTEGRATION);

    private final UUID person = CASES.person("MYS");

    private String ordered() {
        return Returns.unidentified(MYS, person, "REMOVAL");
    }

    /** What a state of origin must not learn, whatever it asks. */
    private List<String> secrets(String of, String identification) {
        return List.of(
                Returns.last(of),
                Returns.last(identification),
                person.toString(),
                CASES.caseOf(person).toString(),
                Returns.named("PAK", of),
                Returns.named("PAK", "/individuals/" + person),
                Returns.named("PAK", "/cases/" + CASES.caseOf(person)),
                Returns.named("MYS", identification),
                "MYS",
                "REMOVAL",
                "ORDERED",
                "OWN_STATEMENT",
                "CLAIMED");
    }

    /** Header names are the server's; their values are part of what is told. */
    private static String whole(Response answer) {
        return answer.getHeaders() + "\n" + answer.asString();
    }

    private static void tellsNone(List<String> secrets, Response answer) {
        var told = whole(answer);
        assertAll(secrets.stream().map(secret -> () -> assertFalse(told.contains(secret), secret)));
        var small = told.toLowerCase(Locale.ROOT);
        assertAll(List.of("asylum", "refugee", "unhcr", "claim-", "protection").stream()
                .map(word -> () -> assertFalse(small.contains(word), word)));
    }

    /** Byte by byte: the envelope and the fixed profile, and not one more. */
    @Test
    void ACC_19_the_answers_are_the_fixed_profile_to_the_byte() {
        var of = ordered();
        Returns.profiled(MYS, of);
        var identification = Returns.identifying(MYS, of);
        Returns.after(MYS, identification, "/steps", Returns.OWN_WORD);
        Returns.after(MYS, identification, "/request", Returns.ASK);
        var entry = Returns.inbox(identification);
        var from = Agreements.TODAY.toString();
        var until = Agreements.TODAY.plusDays(30).toString();
        assertEquals(
                """
                {"id":"%s","version":1,"kind":"IDENTIFICATION","status":"WAITING","receivedOn":"%s","answerBy":"%s",\
                "profile":{"name":"Example Person of Nowhere","birthDate":"1991-05","birthPlace":"Example Town","sex":"F",\
                "parents":["Example Mother","Example Father"],"lastAddress":"12 Example Street, Example Town","documents":[],\
                "purpose":"IDENTIFICATION_FOR_RETURN"},"availableActions":["confirmIdentification","denyIdentification"]}""".formatted(Returns.last(entry), from, until),
                ORIGIN.get(entry).asString());
        var line = "{\"id\":\"%s\",\"kind\":\"IDENTIFICATION\",\"receivedOn\":\"%s\",\"answerBy\":\"%s\"}"
                .formatted(Returns.last(entry), from, until);
        var list = ORIGIN.get("/inbox?limit=200");
        assertTrue(list.asString().contains(line), list::asString);
        List<Map<String, Object>> items = list.path("items");
        items.forEach(item ->
                assertTrue(List.of("id", "kind", "receivedOn", "answerBy").containsAll(item.keySet())));
        var answered = ORIGIN.step(entry, "/confirmation", Returns.IS_NATIONAL);
        assertEquals(
                "{\"id\":\"%s\",\"version\":2,\"answer\":\"CONFIRMED\"}".formatted(Returns.last(entry)),
                answered.asString());
        assertEquals(
                """
                {"id":"%s","version":2,"kind":"IDENTIFICATION","status":"ANSWERED","receivedOn":"%s","answerBy":"%s","availableActions":[]}""".formatted(Returns.last(entry), from, until),
                ORIGIN.get(entry).asString(),
                "who has answered is told no more of the person");
    }

    /** Whatever that token asks, by whichever id it could have guessed. */
    @Test
    void ACC_19_nothing_else_is_told_by_anything_that_the_states_token_can_reach() {
        var of = ordered();
        var identification = Returns.asked(MYS, of);
        var profile = MYS.get(of + "/disclosure-profiles").path("items[0].id").toString();
        var secrets = secrets(of, identification);
        var entry = Returns.inbox(identification);
        for (var client : List.of(ORIGIN, SYSTEM, Returns.staff("PAK"), Returns.protection("PAK"))) {
            for (var id : List.of(Returns.last(of), Returns.named("PAK", of))) {
                for (var below : List.of(
                        "",
                        "/timeline",
                        "/guards",
                        "/suspensions",
                        "/counselling-sessions",
                        "/voluntary-offers",
                        "/removal-orders",
                        "/checks",
                        "/checklist",
                        "/identifications",
                        "/disclosure-profiles",
                        "/travel-documents",
                        "/readmission-requests",
                        "/passages",
                        "/cost-lines",
                        "/cost-ledger",
                        "/reintegration-plans",
                        "/reintegration-reviews",
                        "/follow-up-consents",
                        "/fear-reports")) {
                    var answer = client.get("/returns/" + id + below);
                    assertTrue(answer.statusCode() == 404 || answer.statusCode() == 403, answer::asString);
                    assertFalse(answer.asString().contains("ORDERED"));
                }
            }
            for (var id : List.of(Returns.last(identification), Returns.last(entry))) {
                for (var below : List.of("", "/timeline")) {
                    var status = client.get("/identifications/" + id + below).statusCode();
                    assertTrue(status == 404 || status == 403);
                }
            }
            for (var id : List.of(profile, Returns.named("PAK", "/disclosure-profiles/" + profile))) {
                for (var below : List.of("", "/timeline")) {
                    var status =
                            client.get("/disclosure-profiles/" + id + below).statusCode();
                    assertTrue(status == 404 || status == 403);
                }
            }
        }
        tellsNone(secrets, ORIGIN.get("/inbox?limit=200"));
        tellsNone(secrets, ORIGIN.get(entry));
        tellsNone(secrets, SYSTEM.get("/inbox?limit=200"));
        tellsNone(secrets, ORIGIN.step(entry, "/denial", Returns.IS_NO_NATIONAL, "\"99\""));
        tellsNone(secrets, ORIGIN.step(entry, "/denial", body("declaration", "NO", "because", "x")));
        tellsNone(secrets, ORIGIN.step(entry, "/denial", Returns.IS_NO_NATIONAL));
        tellsNone(secrets, ORIGIN.step(entry, "/confirmation", Returns.IS_NATIONAL));
        tellsNone(secrets, ORIGIN.get(entry));
        tellsNone(secrets, ORIGIN.get("/inbox/" + Returns.last(identification)));
    }

    @Test
    void an_entry_is_there_by_the_states_own_name_for_it_and_for_no_other_state() {
        var identification = Returns.asked(MYS, ordered());
        var entry = Returns.inbox(identification);
        assertEquals(200, ORIGIN.get(entry).statusCode());
        assertEquals(200, SYSTEM.get(entry).statusCode());
        assertEquals(404, ORIGIN.get("/inbox/" + Returns.last(identification)).statusCode());
        for (var other : List.of("THA", "MYS", "UNHCR", "IOM")) {
            var client = Returns.officer(other);
            assertEquals(404, client.get(entry).statusCode(), other);
            assertEquals(
                    404, client.get("/inbox/" + Returns.last(identification)).statusCode(), other);
            assertEquals(
                    404,
                    client.get("/inbox/" + Returns.named(other, identification)).statusCode(),
                    other);
            assertFalse(client.get("/inbox?limit=200").asString().contains(Returns.named(other, identification)));
            for (var step : List.of("/confirmation", "/denial")) {
                var said = step.equals("/denial") ? Returns.IS_NO_NATIONAL : Returns.IS_NATIONAL;
                assertEquals(404, client.step(entry, step, said, "\"2\"").statusCode(), other);
                assertEquals(
                        404,
                        client.step("/inbox/" + Returns.last(identification), step, said, "\"2\"")
                                .statusCode(),
                        "the custodian answers for nobody");
            }
        }
        MYS.get(identification).then().body("status", is("REQUESTED"));
    }

    @Test
    void the_list_goes_on_from_page_to_page_and_the_last_comes_first() {
        var first = Returns.inbox(Returns.asked(MYS, ordered()));
        var second = Returns.inbox(Returns.asked(MYS, Returns.unidentified(MYS, CASES.person("MYS"), "REMOVAL")));
        var page = ORIGIN.get("/inbox?limit=1");
        page.then().body("items.id", contains(Returns.last(second)));
        ORIGIN.get("/inbox?limit=1&after=" + page.path("next")).then().body("items.id", contains(Returns.last(first)));
        assertEquals(
                400,
                Returns.officer("THA")
                        .get("/inbox?limit=1&after=" + page.path("next"))
                        .statusCode());
    }

    @Test
    void DSC_5_what_is_done_for_the_persons_safety_takes_it_out_of_the_inbox_at_once() {
        var of = ordered();
        var entry = Returns.inbox(Returns.asked(MYS, of));
        var etag = ORIGIN.etag(entry);
        var suspension = Returns.suspended(MYS, of, "PLAN_ENDED");
        isGone(entry, etag);
        Returns.after(MYS, suspension, "/resumption", body("declaration", "RESUME"));
        assertEquals(200, ORIGIN.get(entry).statusCode());
    }

    @Test
    void DSC_5_a_hold_for_a_witness_takes_it_out() {
        var of = ordered();
        var entry = Returns.inbox(Returns.asked(MYS, of));
        var etag = ORIGIN.etag(entry);
        Returns.suspended(MYS, of, "WITNESS_HOLD");
        isGone(entry, etag);
    }

    @Test
    void DSC_5_a_case_that_is_sealed_is_in_no_inbox() {
        var of = ordered();
        var entry = Returns.inbox(Returns.asked(MYS, of));
        var etag = ORIGIN.etag(entry);
        CASES.sealsTo(person, List.of("somebody-else"));
        var hold = new HashMap<>(News.ofPerson(person));
        hold.put("status", "IN_FORCE");
        News.tell("processing.removal-stay.ordered.v1", UUID.randomUUID(), 1, hold);
        News.await(() -> ORIGIN.get(entry).statusCode() == 404);
        isGone(entry, etag);
    }

    /** No event has told of it: it is asked each time. */
    @ParameterizedTest
    @ValueSource(strings = {"NOT_CLEAR", "UNKNOWN"})
    void DSC_5_whom_the_service_that_has_the_cases_does_not_find_clear_is_named_no_more(String said) {
        var entry = Returns.inbox(Returns.asked(MYS, ordered()));
        var etag = ORIGIN.etag(entry);
        var line = Returns.last(entry);
        CASES.says(person, said);
        assertEquals(404, ORIGIN.get(entry).statusCode());
        assertFalse(ORIGIN.get("/inbox?limit=200").asString().contains(line), "what is listed can be read");
        assertEquals(
                404,
                ORIGIN.step(entry, "/confirmation", Returns.IS_NATIONAL, etag).statusCode());
        CASES.says(person, "CLEAR");
        assertEquals(200, ORIGIN.get(entry).statusCode());
        assertTrue(ORIGIN.get("/inbox?limit=200").asString().contains(line));
    }

    /** A page that is short would tell that somebody is left out. */
    @Test
    void DSC_5_a_page_is_as_long_as_it_can_be_whoever_is_left_out_of_it() {
        var first = Returns.inbox(Returns.asked(MYS, ordered()));
        var other = CASES.person("MYS");
        Returns.asked(MYS, Returns.unidentified(MYS, other, "REMOVAL"));
        var last = Returns.inbox(Returns.asked(MYS, Returns.unidentified(MYS, CASES.person("MYS"), "REMOVAL")));
        CASES.says(other, "NOT_CLEAR");
        ORIGIN.get("/inbox?limit=2").then().body("items.id", contains(Returns.last(last), Returns.last(first)));
        var page = ORIGIN.get("/inbox?limit=1");
        page.then().body("items.id", contains(Returns.last(last)));
        ORIGIN.get("/inbox?limit=1&after=" + page.path("next")).then().body("items.id", contains(Returns.last(first)));
    }

    /** By its number it would tell what was done with the person before and beside. */
    @Test
    void what_the_state_cannot_see_moves_no_version_of_the_entry() {
        var identification = Returns.asked(MYS, ordered());
        var entry = Returns.inbox(identification);
        var etag = ORIGIN.etag(entry);
        Returns.after(MYS, identification, "/steps", Returns.OWN_WORD);
        Returns.after(MYS, identification, "/steps", Returns.OWN_WORD);
        MYS.get(identification).then().body("version", is(4));
        assertEquals(etag, ORIGIN.etag(entry));
        ORIGIN.get(entry).then().body("version", is(1));
        ORIGIN.step(entry, "/confirmation", Returns.IS_NATIONAL, etag)
                .then()
                .statusCode(200)
                .body("version", is(2));
    }

    /** What cannot be read is told by no event either: it would say why. */
    @Test
    void DSC_5_an_event_of_an_entry_is_handed_out_while_that_can_be_read() {
        var of = ordered();
        var identification = Returns.uuid(Returns.asked(MYS, of));
        assertTrue(isHandedOut(identification));
        CASES.says(person, "NOT_CLEAR");
        assertFalse(isHandedOut(identification));
        CASES.says(person, "CLEAR");
        assertTrue(isHandedOut(identification));
        Returns.after(MYS, Returns.last(MYS, of, "disclosure-profiles"), "/setting-aside", Returns.MISTAKE);
        assertFalse(isHandedOut(identification));
    }

    /** In a transaction, as whoever hands out events asks. */
    private static boolean isHandedOut(UUID identification) {
        var audiences = CDI.current().select(Audiences.class).get();
        return QuarkusTransaction.requiringNew().call(() -> audiences
                .of(identification, "returns.inbox.request-received.v1")
                .containsKey("PAK"));
    }

    @Test
    void DSC_5_while_nobody_answers_nobody_is_named() {
        var entry = Returns.inbox(Returns.asked(MYS, ordered()));
        try (var _ = CASES.deaf(person + "/removal-safety")) {
            var answer = ORIGIN.get(entry);
            assertEquals(503, answer.statusCode());
            assertFalse(answer.asString().contains("Example"));
            assertEquals(503, ORIGIN.get("/inbox?limit=200").statusCode());
        }
    }

    @Test
    void DSC_5_an_order_that_is_no_more_a_consent_taken_back_and_a_request_withdrawn_leave_nothing() {
        var of = ordered();
        var identification = Returns.asked(MYS, of);
        var entry = Returns.inbox(identification);
        var etag = ORIGIN.etag(entry);
        var order = "/removal-orders/" + MYS.get(of + "/removal-orders").path("items[0].id");
        Returns.after(MYS, order, "/quashing", Returns.QUASHED);
        isGone(entry, etag);

        var other = CASES.person("MYS");
        var voluntary = Returns.unidentified(MYS, other, "AVR");
        var asked = Returns.inbox(Returns.asked(MYS, voluntary));
        assertEquals(200, ORIGIN.get(asked).statusCode());
        Returns.suspended(MYS, voluntary, "CONSENT_WITHDRAWN");
        assertEquals(404, ORIGIN.get(asked).statusCode());

        var third = Returns.asked(MYS, Returns.unidentified(MYS, CASES.person("MYS"), "REMOVAL"));
        Returns.after(MYS, third, "/request-withdrawal", Returns.NOT_NEEDED);
        assertEquals(404, ORIGIN.get(Returns.inbox(third)).statusCode());
    }

    @Test
    void DSC_4_what_was_set_aside_is_told_no_more() {
        var of = ordered();
        var entry = Returns.inbox(Returns.asked(MYS, of));
        var profile =
                "/disclosure-profiles/" + MYS.get(of + "/disclosure-profiles").path("items[0].id");
        var etag = ORIGIN.etag(entry);
        Returns.after(MYS, profile, "/setting-aside", Returns.MISTAKE);
        isGone(entry, etag);
    }

    private void isGone(String entry, String etag) {
        assertEquals(404, ORIGIN.get(entry).statusCode());
        assertFalse(ORIGIN.get("/inbox?limit=200").asString().contains(Returns.last(entry)));
        assertEquals(
                404,
                ORIGIN.step(entry, "/confirmation", Returns.IS_NATIONAL, etag).statusCode());
    }

    /** The two columns of the procedure's table that are the state's, cell by cell. */
    @ParameterizedTest
    @CsvSource({
        "COLLECTING, 404, 404",
        "REQUESTED, 200, 200",
        "UNANSWERED, 200, 200",
        "CONFIRMED, 404, 404",
        "DENIED, 409, 409",
        "STATELESS_REVIEW, 404, 404",
        "STATELESS, 404, 404"
    })
    void the_states_acts_are_open_where_the_table_says_so(String state, int confirming, int denying) {
        var cells = Map.of("/confirmation", confirming, "/denial", denying);
        for (var cell : cells.entrySet()) {
            var identification = ProcedureTest.identification(state);
            var read = ORIGIN.get(Returns.inbox(identification));
            var version = read.statusCode() == 200 ? read.header("ETag") : "\"1\"";
            var isDenial = cell.getKey().equals("/denial");
            var answer = ORIGIN.step(
                    Returns.inbox(identification),
                    cell.getKey(),
                    isDenial ? Returns.IS_NO_NATIONAL : Returns.IS_NATIONAL,
                    version);
            int expected = cell.getValue();
            assertEquals(expected, answer.statusCode(), answer::asString);
            var answered = isDenial ? "DENIED" : "CONFIRMED";
            MYS.get(identification).then().body("status", is(expected == 200 ? answered : state));
        }
    }

    @Test
    void who_has_the_role_answers_once_and_the_same_request_is_answered_again() {
        var identification = Returns.asked(MYS, ordered());
        var entry = Returns.inbox(identification);
        var etag = SYSTEM.etag(entry);
        for (var role : List.of(Role.SUPERVISOR, Role.CASEWORKER, Role.PROTECTION_OFFICER, Role.COORDINATOR)) {
            var client = new Client("PAK", role);
            assertEquals(403, client.get(entry).statusCode());
            assertEquals(403, client.get("/inbox").statusCode());
            assertEquals(
                    403,
                    client.step(entry, "/confirmation", Returns.IS_NATIONAL, etag)
                            .statusCode());
        }
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            SYSTEM.step(entry, "/confirmation", Returns.IS_NATIONAL, etag, key)
                    .then()
                    .statusCode(200)
                    .body("answer", is("CONFIRMED"));
        }
        assertEquals(
                412, SYSTEM.step(entry, "/denial", Returns.IS_NO_NATIONAL, etag).statusCode());
        MYS.get(identification)
                .then()
                .body("status", is("CONFIRMED"))
                .body("grade", is("PROVEN"))
                .body("answeredOn", is(Agreements.TODAY.toString()));
    }

    /** Its officer says yes when its system says no: the row is read again under its lock. */
    @Test
    void of_two_answers_at_once_one_counts() {
        var identification = Returns.asked(MYS, ordered());
        var entry = Returns.inbox(identification);
        var etag = ORIGIN.etag(entry);
        try (var lanes = new Lanes()) {
            var answers = lanes.ask(List.of("/confirmation", "/denial"), step -> ORIGIN.step(
                            entry, step, step.equals("/denial") ? Returns.IS_NO_NATIONAL : Returns.IS_NATIONAL, etag)
                    .statusCode());
            assertEquals(1, answers.stream().filter(s -> s == 200).count(), answers::toString);
            assertTrue(answers.stream().allMatch(s -> List.of(200, 409, 412).contains(s)), answers::toString);
        }
        MYS.get(identification).then().body("version", is(3));
    }

    /** After G1 was asked for the answer, and before it is written. */
    @Test
    void DSC_5_what_is_done_for_the_persons_safety_while_the_state_answers_takes_it_out() {
        var of = ordered();
        var identification = Returns.asked(MYS, of);
        var entry = Returns.inbox(identification);
        var etag = ORIGIN.etag(entry);
        try (var _ = CASES.changing(person + "/removal-safety", text -> {
            MYS.post(of + "/suspensions", Returns.UNFIT).then().statusCode(201);
            return text;
        })) {
            assertEquals(
                    404,
                    ORIGIN.step(entry, "/confirmation", Returns.IS_NATIONAL, etag)
                            .statusCode());
        }
        MYS.get(identification).then().body("status", is("REQUESTED"));
    }

    /** By its id there and by nothing else, and only where somebody listens. */
    @Test
    void the_state_hears_that_something_waits_and_nothing_more() throws SQLException {
        SYSTEM.post("/event-subscriptions", body());
        var identification = Returns.asked(MYS, ordered());
        var entry = Returns.last(Returns.inbox(identification));
        ORIGIN.step("/inbox/" + entry, "/denial", Returns.IS_NO_NATIONAL).then().statusCode(200);
        try (var owner = OwnerSession.aboveTheGuard();
                var told = owner.prepareStatement(
                        "select aggregateid, type, payload from outbox where recipient = 'PAK' and aggregateid = any (?)")) {
            told.setArray(1, owner.createArrayOf("text", new Object[] {entry, Returns.last(identification)}));
            var rows = told.executeQuery();
            assertTrue(rows.next());
            assertEquals(entry, rows.getString(1));
            assertEquals("returns.inbox.request-received.v1", rows.getString(2));
            assertEquals("{\"entryId\":\"%s\"}".formatted(entry), rows.getString(3));
            assertFalse(rows.next(), "its own answer is not told to it either");
        }
    }
}
