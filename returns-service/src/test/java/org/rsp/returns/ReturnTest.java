package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.Lanes;

/** Returns through HTTP: what is done, what is refused, and who may know. */
@QuarkusTest
class ReturnTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("guards.code", hasItem(code));
    }

    @Test
    void a_return_is_opened_of_a_person_of_ones_own() {
        var person = CASES.person("MYS");
        var answer = MYS.post("/returns", Returns.opening(person, "REMOVAL"));
        answer.then()
                .statusCode(201)
                .header("Location", containsString("/returns/v1/returns/"))
                .body("individualId", is(person.toString()))
                .body("caseId", is(CASES.caseOf(person).toString()))
                .body("custodian", is("MYS"))
                .body("status", is("OPENED"))
                .body("suspended", is(false));
    }

    @Test
    void whoever_is_not_there_or_not_ones_own_is_not_found() {
        for (var whose : List.of(UUID.randomUUID(), CASES.person("THA"))) {
            MYS.post("/returns", Returns.opening(whose, "REMOVAL")).then().statusCode(404);
        }
    }

    @Test
    void RET_1_a_second_open_return_of_the_same_person_is_refused_and_one_after_it_is_not() {
        var person = CASES.person("MYS");
        var first = Returns.opened(MYS, person, "REMOVAL");
        refused(MYS.post("/returns", Returns.opening(person, "AVR")), "RET-1");
        Returns.after(MYS, first, "/cancellation", Returns.CANCEL);
        Returns.opened(MYS, person, "AVR");
    }

    @Test
    void RET_1_of_several_who_open_a_return_of_a_person_at_once_one_does() {
        for (int i = 0; i < 5; i++) {
            var person = CASES.person("MYS");
            try (var lanes = new Lanes()) {
                var answers = lanes.ask(List.of("AVR", "REMOVAL", "AVR", "READM"), kind -> MYS.post(
                                "/returns", Returns.opening(person, kind))
                        .statusCode());
                assertEquals(
                        List.of(201, 409, 409, 409), answers.stream().sorted().toList());
            }
        }
    }

    /** An order is of one person, and so is everything else: there is no way to say two. */
    @Test
    void RET_1_a_return_of_several_persons_cannot_be_said() {
        var two = body(
                "individualIds",
                List.of(CASES.person("MYS").toString(), CASES.person("MYS").toString()),
                "kind",
                "REMOVAL");
        MYS.post("/returns", two).then().statusCode(422);
    }

    @Test
    void RET_2_the_kind_changes_only_where_the_person_chooses_to_go_by_own_will() {
        for (var kind : List.of("REMOVAL", "READM")) {
            var ordered = Returns.agreed(MYS, CASES.person("MYS"), kind);
            MYS.step(ordered, "/choice", Returns.CHOOSES)
                    .then()
                    .statusCode(200)
                    .body("kind", is("AVR"))
                    .body("status", is("COUNSELLED"));
            // and never back
            refused(MYS.step(ordered, "/choice", Returns.CHOOSES), "RET-3");
            refused(MYS.step(ordered, "/order", Returns.SERVED), "RET-3");
        }
    }

    @Test
    void RET_6_who_chooses_to_go_by_own_will_says_where_to_unless_that_is_known() {
        var opened = Returns.opened("MYS", "REMOVAL");
        MYS.step(opened, "/choice", body("declaration", "CHOOSES_VOLUNTARY"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("RET-6"));
        MYS.step(opened, "/choice", Returns.CHOOSES).then().statusCode(200).body("destination", is("PAK"));
        var counselled = Returns.after(MYS, Returns.opened("MYS", "REMOVAL"), "/counselling", Returns.COUNSELLED);
        MYS.step(counselled, "/choice", body("declaration", "CHOOSES_VOLUNTARY"))
                .then()
                .statusCode(200)
                .body("destination", is("PAK"));
    }

    @Test
    void RET_2_a_consent_that_is_taken_back_stops_the_return_and_makes_no_removal_of_it() {
        var consented = Returns.agreed(MYS, CASES.person("MYS"), "AVR");
        Returns.suspended(MYS, consented, "CONSENT_WITHDRAWN");
        MYS.get(consented)
                .then()
                .body("kind", is("AVR"))
                .body("status", is("CONSENTED"))
                .body("suspended", is(true));
        MYS.step(consented, "/order", Returns.SERVED).then().statusCode(409);
        refused(MYS.step(consented, "/clearance", Returns.CLEAR), "SUS-1");
        MYS.step(consented, "/cancellation", Returns.CANCEL)
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("kind", is("AVR"));
    }

    /** Refusal 2 of the domain's list: what was found for the one counts for nothing in the other. */
    @Test
    void RET_2_a_removal_after_a_consent_that_was_taken_back_begins_with_nothing() {
        var person = CASES.person("MYS");
        var consented = Returns.agreed(MYS, person, "AVR");
        Returns.suspended(MYS, consented, "CONSENT_WITHDRAWN");
        refused(MYS.post("/returns", Returns.opening(person, "REMOVAL")), "RET-1");
        Returns.after(MYS, consented, "/cancellation", Returns.CANCEL);
        // what stopped the one stops the other
        var removal = Returns.opened(MYS, person, "REMOVAL");
        refused(MYS.step(removal, "/counselling", Returns.COUNSELLED), "SUS-1");
        MYS.get(removal + "/guards")
                .then()
                .body("guards.findAll { it.state == 'PASS' }.code", contains("G1"))
                .body(
                        "guards.findAll { it.state == 'UNKNOWN' }.code",
                        hasItems("G2", "G4", "G5", "G7", "G8", "G9", "G10", "G12"));
    }

    @ParameterizedTest
    @CsvSource({
        "REMOVAL, /consent, CONSENTS",
        "READM, /consent, CONSENTS",
        "AVR, /order, ORDER_SERVED",
        "VOLREP, /order, ORDER_SERVED",
        "VOT, /order, ORDER_SERVED"
    })
    void RET_3_nobody_consents_to_a_removal_and_nobody_is_ordered_to_go_by_own_will(
            String kind, String step, String declaration) {
        var counselled = Returns.counselled(MYS, CASES.person("MYS"), kind);
        refused(MYS.step(counselled, step, body("declaration", declaration)), "RET-3");
    }

    @Test
    void RET_3_whether_somebody_is_willing_is_asked_in_a_readmission_alone() {
        var removal = Returns.opening(CASES.person("MYS"), "REMOVAL");
        removal.put("willing", true);
        MYS.post("/returns", removal).then().statusCode(422).body("violations.code", contains("RET-3"));
        var readmission = Returns.opening(CASES.person("MYS"), "READM");
        readmission.put("willing", true);
        MYS.post("/returns", readmission).then().statusCode(201).body("willing", is(true));
    }

    @Test
    void RET_4_what_is_not_known_refuses_like_what_fails_and_all_is_shown() {
        for (var found : List.of("FAIL", "UNKNOWN")) {
            var agreed = Returns.agreed(MYS, CASES.person("MYS"), "REMOVAL");
            if (found.equals("FAIL")) {
                var expired = Checks.passed("FAMILY_UNITY");
                expired.put("checkedOn", Agreements.TODAY.minusDays(31).toString());
                Checks.recorded("MYS", agreed, expired);
            } else {
                Checks.withdraw("MYS", agreed, "FAMILY_UNITY");
            }
            var answer = MYS.step(agreed, "/clearance", Returns.CLEAR);
            answer.then()
                    .statusCode(409)
                    .body("guards.code", contains("G1", "G2", "G4", "G5", "G7", "G8", "G9", "G10", "G12"))
                    .body("guards.find { it.code == 'G10' }.state", is(found));
            MYS.get(agreed).then().body("status", is("ORDERED"));
            Checks.pass("MYS", agreed, "FAMILY_UNITY");
            Returns.after(MYS, agreed, "/clearance", Returns.CLEAR);
        }
    }

    @Test
    void RET_4_a_child_is_not_returned_without_what_is_best_for_the_child() {
        var child = CASES.person("MYS", "PAK", true);
        var agreed = Returns.agreed(MYS, child, "REMOVAL");
        Checks.withdraw("MYS", agreed, "BEST_INTERESTS");
        refused(MYS.step(agreed, "/clearance", Returns.CLEAR), "G6");
    }

    @Test
    void RET_4_consent_and_order_rest_on_their_guards() {
        var willing = CASES.person("MYS");
        var voluntary = Returns.after(MYS, Returns.opened(MYS, willing, "AVR"), "/counselling", Returns.COUNSELLED);
        refused(MYS.step(voluntary, "/consent", Returns.CONSENTS), "G3");
        var other = CASES.person("MYS");
        var removal = Returns.after(MYS, Returns.opened(MYS, other, "REMOVAL"), "/counselling", Returns.COUNSELLED);
        refused(MYS.step(removal, "/order", Returns.SERVED), "G5");
    }

    @ParameterizedTest
    @CsvSource({"NOT_CLEAR, FAIL", "UNKNOWN, UNKNOWN"})
    void RET_5_who_may_not_be_removed_is_neither_prepared_for_it_nor_cleared(String said, String found) {
        var person = CASES.person("MYS");
        var opened = Returns.opened(MYS, person, "REMOVAL");
        CASES.says(person, said);
        MYS.step(opened, "/counselling", Returns.COUNSELLED)
                .then()
                .statusCode(409)
                .body("guards.code", contains("G1"))
                .body("guards.state", contains(found));
        CASES.says(person, "CLEAR");
        Returns.after(MYS, opened, "/counselling", Returns.COUNSELLED);
        Returns.declined(MYS, opened);
        Returns.served(MYS, opened);
        Returns.after(MYS, opened, "/order", Returns.SERVED);
        CASES.says(person, said);
        refused(MYS.step(opened, "/clearance", Returns.CLEAR), "G1");
    }

    /** Refusal 1 of the domain's list: unknown because nobody answers. */
    @Test
    void RET_5_while_nobody_answers_nothing_is_done() {
        var person = CASES.person("MYS");
        var agreed = Returns.agreed(MYS, person, "REMOVAL");
        try (var _ = CASES.deaf(person + "/removal-safety")) {
            MYS.step(agreed, "/clearance", Returns.CLEAR).then().statusCode(503).header("Retry-After", notNullValue());
        }
        MYS.get(agreed).then().body("status", is("ORDERED"));
    }

    @ParameterizedTest
    @CsvSource({
        "a changed answer, \"answer\":\"NOT_CLEAR\", \"answer\":\"CLEAR\"",
        "another kind, REMOVAL, AVR",
        "no seal, \"seal\", \"sealed\"",
        "another time, \"answeredAt\":\"20, \"answeredAt\":\"19"
    })
    void RET_5_what_is_not_said_under_the_seal_is_not_said(String what, String from, String to) {
        var person = CASES.person("MYS");
        var agreed = Returns.agreed(MYS, person, "REMOVAL");
        if (what.equals("a changed answer")) {
            CASES.says(person, "NOT_CLEAR");
        }
        try (var _ = CASES.changing(person + "/removal-safety", text -> text.replace(from, to))) {
            MYS.step(agreed, "/clearance", Returns.CLEAR).then().statusCode(503);
            MYS.get(agreed + "/guards")
                    .then()
                    .statusCode(200)
                    .body("guards.find { it.code == 'G1' }.state", is("UNKNOWN"))
                    .body("guards.find { it.code == 'G1' }.evidence", is("NOT_ANSWERED"));
        }
        assertEquals("ORDERED", Call.text(MYS.get(agreed), "/status"));
    }

    @Test
    void the_guards_are_shown_with_what_they_rest_on_and_since_when() {
        var person = CASES.person("MYS");
        var opened = Returns.opened(MYS, person, "VOT");
        MYS.get(opened + "/guards")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("guards.code", contains("G1", "G2", "G3", "G7", "G8", "G9", "G10", "G11", "G12"))
                .body("guards.find { it.code == 'G1' }.evidence", is("CLEAR"))
                .body("guards.find { it.code == 'G11' }.state", is("UNKNOWN"))
                .body("guards.find { it.code == 'G11' }.asOf", nullValue());
    }

    @Test
    void the_custodian_UNHCR_and_for_a_consented_one_IOM_know_of_a_return_and_nobody_else() {
        var removal = Returns.opened("MYS", "REMOVAL");
        var voluntary = Returns.agreed(MYS, CASES.person("MYS"), "AVR");
        assertEquals(200, MYS.get(removal).statusCode());
        assertEquals(200, told("UNHCR", removal).statusCode());
        assertEquals(404, told("IOM", removal).statusCode());
        assertEquals(200, told("IOM", voluntary).statusCode());
        for (var other : List.of("PAK", "THA", "AUS")) {
            assertEquals(404, told(other, removal).statusCode(), other);
            assertEquals(404, Returns.staff(other).get(removal).statusCode(), other);
        }
        // by the real id to nobody but the custodian
        assertEquals(404, Returns.staff("UNHCR").get(removal).statusCode());
        var shown = told("UNHCR", removal);
        assertNotEquals(Returns.last(removal), Call.text(shown, "/id"));
        Returns.after(MYS, removal, "/cancellation", Returns.CANCEL);
        assertEquals(404, told("UNHCR", removal).statusCode());
    }

    private static Response told(String organisation, String path) {
        var token = CDI.current().select(Tokens.class).get().of(organisation, Returns.uuid(path));
        return Returns.staff(organisation).get("/returns/" + token);
    }

    @Test
    void nobody_but_the_custodian_does_anything() {
        var removal = Returns.opened("MYS", "REMOVAL");
        var token = CDI.current().select(Tokens.class).get().of("UNHCR", Returns.uuid(removal));
        var unhcr = Returns.staff("UNHCR");
        unhcr.step("/returns/" + token, "/cancellation", Returns.CANCEL, "\"1\"")
                .then()
                .statusCode(404);
        unhcr.post("/returns/" + token + "/suspensions", Returns.UNFIT).then().statusCode(404);
    }

    @Test
    void the_list_shows_ones_own_and_pages_through_them() {
        var organisation = "LKA";
        var staff = Returns.staff(organisation);
        var removal = Returns.opened(organisation, "REMOVAL");
        var voluntary = Returns.opened(organisation, "AVR");
        Returns.opened("MYS", "AVR");
        var page = staff.get("/returns?limit=1");
        page.then().statusCode(200).body("items.id", contains(Returns.last(voluntary)));
        staff.get("/returns?limit=1&after=" + Call.text(page, "/next"))
                .then()
                .body("items.id", contains(Returns.last(removal)));
        staff.get("/returns?kind=REMOVAL").then().body("items.id", contains(Returns.last(removal)));
        staff.get("/returns?status=CLEARED").then().body("items.size()", is(0));
    }

    /** Who may not know of much is not turned away for it: each case has its own tries, and all share the patience. */
    @Test
    void what_has_to_be_asked_one_after_the_other_is_asked() {
        var cases = Stream.generate(() -> CASES.caseOf(CASES.person("MYS")))
                .limit(7)
                .toList();
        var facts = CDI.current().select(KnownFacts.class).get();
        var officer = new Actor("an-officer", "web", "MYS", Set.of(Role.RETURNS_OFFICER));
        var custodians = facts.deciding(
                officer,
                () -> cases.stream().map(id -> facts.of(id).custodian()).toList());
        assertEquals(Collections.nCopies(7, "MYS"), custodians);
    }

    /** It takes its own return with it, and nobody's list. */
    @Test
    void a_case_that_is_there_no_more_is_left_out_of_the_list() {
        var staff = Returns.staff("PHL");
        var there = Returns.opened(staff, CASES.person("PHL"), "AVR");
        var person = CASES.person("PHL");
        var gone = Returns.opened(staff, person, "AVR");
        var caseId = CASES.caseOf(person);
        var news = News.ofPerson(person);
        CASES.forgets(person);
        News.tell("processing.case.kinship-recorded.v1", caseId, 2, news);
        News.await(() -> staff.get(gone).statusCode() == 404);
        staff.get("/returns")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(Returns.last(there)))
                .body("items.id", not(hasItem(Returns.last(gone))));
    }

    @Test
    void a_monitor_and_a_border_officer_are_told_nothing() {
        var removal = Returns.opened("MYS", "REMOVAL");
        for (var role : List.of(Role.MONITOR, Role.BORDER_OFFICER, Role.REGISTRAR)) {
            new Client("MYS", role).get(removal).then().statusCode(403);
        }
    }

    private static void handedOver(UUID person, String option) {
        News.tell(
                "processing.solution-plan.handed-over.v1",
                UUID.randomUUID(),
                3,
                Map.of(
                        "caseId",
                        CASES.caseOf(person).toString(),
                        "individualId",
                        person.toString(),
                        "custodian",
                        "MYS",
                        "status",
                        "HANDED_OVER",
                        "option",
                        option,
                        "receiver",
                        "RETURNS"));
    }

    @Test
    void SUS_9_who_has_agreed_to_go_by_own_will_is_not_removed_after_all() {
        var person = CASES.person("MYS");
        var removal = Returns.agreed(MYS, person, "REMOVAL");
        handedOver(person, "ASSISTED_VOLUNTARY_RETURN");
        News.await(() -> MYS.get(removal).path("suspended").equals(true));
        refused(MYS.step(removal, "/clearance", Returns.CLEAR), "SUS-1");
        MYS.get(removal + "/suspensions").then().body("items.reason", contains("VOLUNTARY_AGREED"));
        var suspension = Returns.last(MYS, removal, "suspensions");
        var resume = body("declaration", "RESUME");
        refused(MYS.step(suspension, "/resumption", resume), "SUS-9");
        Returns.after(MYS, removal, "/choice", Returns.CHOOSES);
        Returns.after(MYS, suspension, "/resumption", resume);
        MYS.get(removal).then().body("kind", is("AVR")).body("suspended", is(false));
    }

    @Test
    void SUS_9_a_plan_of_what_is_open_already_or_of_a_removal_stops_nothing() {
        var person = CASES.person("MYS");
        var voluntary = Returns.opened(MYS, person, "AVR");
        handedOver(person, "ASSISTED_VOLUNTARY_RETURN");
        handedOver(person, "REMOVAL");
        handedOver(person, "VOLUNTARY_REPATRIATION");
        News.await(() -> MYS.get(voluntary).path("suspended").equals(true));
        MYS.get(voluntary + "/suspensions").then().body("items.size()", is(1));
    }

    /** The plan says what, whose and in which case: the return is there before anybody has asked for it, and only once. */
    @Test
    void a_plan_that_is_handed_over_opens_the_return() {
        var person = CASES.person("MYS");
        var plan = Map.<String, Object>of(
                "caseId", CASES.caseOf(person).toString(),
                "individualId", person.toString(),
                "custodian", "MYS",
                "status", "HANDED_OVER",
                "option", "ASSISTED_VOLUNTARY_RETURN",
                "receiver", "RETURNS");
        var subject = UUID.randomUUID();
        var id = News.tell("processing.solution-plan.handed-over.v1", subject, 3, plan);
        News.tell(id, "processing.solution-plan.handed-over.v1", subject, 3, plan);
        var mine = "/returns?individualId=" + person;
        News.await(() -> MYS.get(mine).path("items.size()").equals(1));
        MYS.get(mine).then().body("items[0].kind", is("AVR")).body("items[0].status", is("OPENED"));
    }
}
