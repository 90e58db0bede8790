package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Whoever sees a sign can say so, protection staff decide, and of the restricted needs few ever hear. */
@QuarkusTest
class SpecificNeedTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client REGISTRAR = new Client("MYS", Role.REGISTRAR);
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    /** What sexual and gender-based violence, torture, medical conditions and alleged perpetrators have in common. */
    private static final List<String> RESTRICTED = List.of("SV", "SV-VO", "TR-WV", "SM", "SM-MI", "LP-AP");

    private static String secret() {
        return "The neighbour came again " + UUID.randomUUID();
    }

    private static String person() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    /** A person whose case the parties AUS and MMR and UNHCR would know, were the person not from MMR. */
    private static String known(String... shared) {
        var arrangement = Given.sharing(List.of(shared), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        return Given.person(MYS, Given.admitted(MYS, caseload, 1, "MMR"), 0);
    }

    private static String flagged(String person, String code, String note) {
        return "/specific-needs/"
                + Given.id(REGISTRAR.post(person + "/specific-needs", body("code", code, "note", note)), 201);
    }

    @Test
    void NEED_4_whoever_of_the_custodian_sees_it_says_so() {
        for (var role : List.of(Role.REGISTRAR, Role.CASEWORKER, Role.SUPERVISOR, Role.RETURNS_OFFICER)) {
            new Client("MYS", role)
                    .post(person() + "/specific-needs", body("code", "LP-UP", "note", "Followed home"))
                    .then()
                    .statusCode(201)
                    .body("code", is("LP-UP"));
        }
    }

    @Test
    void a_flag_is_confirmed_reviewed_closed_and_taken_up_again() {
        var need = flagged(person(), "ER-FR", "Lives alone");
        REGISTRAR
                .get(need)
                .then()
                .statusCode(200)
                .body("status", is("PENDING_REVIEW"))
                .body("code", is("ER-FR"))
                .body("note", nullValue())
                .body("availableActions", hasSize(0));
        var soon = Given.TODAY.plusDays(30).toString();
        PROTECTION
                .step(need, "/confirmation", body("declaration", "CONFIRM", "reviewOn", soon))
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"))
                .body("assessor", notNullValue())
                .body("reviewOn", is(soon))
                .body("note", is("Lives alone"))
                .body("availableActions", contains("reviewSpecificNeed", "closeSpecificNeed"));
        var other = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        String first = PROTECTION.get(need).path("assessor");
        other.step(need, "/reviews", body("declaration", "REVIEWED", "reviewOn", Given.TODAY.toString()))
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"))
                .body("assessor", not(is(first)))
                .body("reviewOn", is(Given.TODAY.toString()));
        PROTECTION
                .step(need, "/closure", body("reason", "RESOLVED"))
                .then()
                .statusCode(200)
                .body("reviewOn", nullValue());
        PROTECTION
                .step(need, "/reopening", body("reason", "NEW_INFORMATION"))
                .then()
                .statusCode(200)
                .body("status", is("PENDING_REVIEW"))
                .body("assessor", nullValue());
        REGISTRAR
                .get(need + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "items.act",
                        contains(
                                "flagSpecificNeed",
                                "confirmSpecificNeed",
                                "reviewSpecificNeed",
                                "closeSpecificNeed",
                                "reopenSpecificNeed"))
                .body("items.reason", contains(null, null, null, "RESOLVED", "NEW_INFORMATION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ-QQ", "er-fr", "ER FR", "LP-VO", "DS-MM"})
    void NEED_1_a_code_that_is_not_there_or_not_given_anew_is_refused(String code) {
        REGISTRAR
                .post(person() + "/specific-needs", body("code", code))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/code"))
                .body("violations.code", contains("NEED-1"))
                .body("violations.message", contains(containsString("specific-need")))
                .body(not(containsString(code)));
    }

    @Test
    void NEED_1_a_main_code_alone_is_one() {
        REGISTRAR.get(flagged(person(), "DS", "Cannot see")).then().body("code", is("DS"));
    }

    @Test
    void a_note_too_long_is_refused_without_repeating_it() {
        REGISTRAR
                .post(person() + "/specific-needs", body("code", "ER-FR", "note", "alone".repeat(801)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/note"))
                .body(not(containsString("alonealone")));
    }

    @Test
    void NEED_2_the_next_review_is_not_in_the_past() {
        var need = flagged(person(), "ER-FR", "Lives alone");
        var past = body(
                "declaration", "CONFIRM", "reviewOn", Given.TODAY.minusDays(1).toString());
        PROTECTION.step(need, "/confirmation", past).then().statusCode(422).body("violations.code", contains("NEED-2"));
        Given.id(PROTECTION.step(need, "/confirmation", body("declaration", "CONFIRM")), 200);
        past.put("declaration", "REVIEWED");
        PROTECTION.step(need, "/reviews", past).then().statusCode(422).body("violations.code", contains("NEED-2"));
    }

    @Test
    void NEED_4_a_flag_is_taken_of_a_closed_case_and_of_a_need_that_is_flagged_already() {
        var registered = Given.registered(MYS, 1, "MMR");
        var person = Given.person(MYS, registered, 0);
        var first = flagged(person, "LP-UP", "Followed home");
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        var second = flagged(person, "LP-UP", "Followed home again");
        Given.id(PROTECTION.step(second, "/closure", body("reason", "NOT_CONFIRMED")), 200);
        REGISTRAR
                .get(person + "/specific-needs")
                .then()
                .statusCode(200)
                .body("items.id.toSet()", equalTo(Set.of(Given.last(first), Given.last(second))))
                .body("items.code", everyItem(is("LP-UP")));
    }

    @Test
    void a_repeated_flag_is_one_and_another_with_the_same_key_is_refused() {
        var person = person();
        var key = UUID.randomUUID().toString();
        var said = body("code", "SV-VO", "note", secret());
        var id = Given.id(REGISTRAR.post(person + "/specific-needs", said, key), 201);
        REGISTRAR
                .post(person + "/specific-needs", said, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("id", is(id));
        REGISTRAR.get(person + "/specific-needs").then().body("items", hasSize(1));
        REGISTRAR
                .post(person() + "/specific-needs", said, key)
                .then()
                .statusCode(422)
                .body("type", containsString("/problems/key-reused"));
        said.put("code", "SV-VA");
        REGISTRAR.post(person + "/specific-needs", said, key).then().statusCode(422);
    }

    @Test
    void NEED_3_a_restricted_need_exists_for_protection_staff_and_who_flagged_it() {
        var person = known("P1", "P2");
        for (var code : RESTRICTED) {
            var note = secret();
            var need = flagged(person, code, note);
            PROTECTION
                    .get(need)
                    .then()
                    .statusCode(200)
                    .body("code", nullValue())
                    .body("note", nullValue())
                    .body("restricted.code", is(code))
                    .body("restricted.note", is(note));
            REGISTRAR
                    .get(need)
                    .then()
                    .statusCode(200)
                    .body("status", is("PENDING_REVIEW"))
                    .body("withheld", hasItem("P4"))
                    .body(not(containsString(code + "\"")))
                    .body(not(containsString(note)));
            REGISTRAR.get(need + "/timeline").then().statusCode(200).body("items", hasSize(1));
            others().forEach((who, client) -> {
                var id = client.organisation().equals("MYS") ? need : Given.toldTo(client.organisation(), need);
                assertEquals(404, client.get(id).statusCode(), who);
                assertEquals(404, client.get(id + "/timeline").statusCode(), who);
            });
        }
    }

    /** Who may know of the person's case, or may not, and of no restricted need of the person. */
    private static Map<String, Client> others() {
        return Map.of(
                "another registrar", new Client("MYS", Role.REGISTRAR, Role.MONITOR),
                "a caseworker", new Client("MYS", Role.CASEWORKER),
                "a supervisor", new Client("MYS", Role.SUPERVISOR),
                "a party", new Client("AUS", Role.PROTECTION_OFFICER),
                "UNHCR", new Client("UNHCR", Role.PROTECTION_OFFICER),
                "the country of origin", new Client("MMR", Role.PROTECTION_OFFICER),
                "a stranger", new Client("THA", Role.PROTECTION_OFFICER));
    }

    @Test
    void NEED_3_a_list_holds_a_restricted_need_for_the_same_few() {
        var person = known("P1", "P2");
        var open = flagged(person, "ER-FR", "Lives alone");
        var restricted = flagged(person, "TR-WV", secret());
        for (var client : List.of(PROTECTION, REGISTRAR)) {
            client.get(person + "/specific-needs").then().statusCode(200).body("items", hasSize(2));
        }
        PROTECTION.get(person + "/specific-needs").then().body("items.restricted.code", hasItem("TR-WV"));
        REGISTRAR.get(person + "/specific-needs").then().body("items.restricted", everyItem(nullValue()));
        others().forEach((who, client) -> {
            var said = client.organisation().equals("MYS") ? person : Given.toldTo(client.organisation(), person);
            var answer = client.get(said + "/specific-needs");
            if (List.of("MMR", "THA").contains(client.organisation())) {
                assertEquals(404, answer.statusCode(), who);
            } else {
                answer.then()
                        .statusCode(200)
                        .body("items.code", contains("ER-FR"))
                        .body("next", nullValue());
            }
        });
        // a page is cut after what the reader may not know of has been left out
        PROTECTION.get(person + "/specific-needs?limit=1").then().body("next", notNullValue());
        MYS.get(person + "/specific-needs?limit=1")
                .then()
                .body("items.id", contains(Given.last(open)))
                .body("next", nullValue());
        assertTrue(MYS.get(restricted).statusCode() == 404);
    }

    @Test
    void NEED_3_for_a_purpose_that_needs_no_such_thing_it_does_not_exist() {
        var person = person();
        var restricted = flagged(person, "SV-HK", secret());
        PROTECTION
                .request()
                .header("Purpose", "RETURN")
                .get(Area.PATH + restricted)
                .then()
                .statusCode(404);
        PROTECTION
                .request()
                .header("Purpose", "RETURN")
                .get(Area.PATH + person + "/specific-needs")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        PROTECTION
                .request()
                .header("Purpose", "RETURN")
                .get(Area.PATH + "/specific-needs?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(Given.last(restricted))));
    }

    @Test
    void an_unrestricted_need_is_told_as_far_as_the_case_is_by_ids_of_the_reader() {
        var person = known("P1", "P2");
        var need = flagged(person, "ER-FR", "Lives alone");
        for (var organisation : List.of("AUS", "UNHCR")) {
            var told = Given.toldTo(organisation, need);
            var client = new Client(organisation, Role.PROTECTION_OFFICER);
            client.get(told)
                    .then()
                    .statusCode(200)
                    .body("id", is(Given.last(told)))
                    .body("individualId", is(Given.last(Given.toldTo(organisation, person))))
                    .body("code", is("ER-FR"))
                    .body("note", nullValue())
                    .body("assessor", nullValue())
                    .body("availableActions", hasSize(0));
            client.get(need).then().statusCode(404);
            client.step(told, "/confirmation", body("declaration", "CONFIRM"), "\"1\"")
                    .then()
                    .statusCode(404);
            client.post(Given.toldTo(organisation, person) + "/specific-needs", body("code", "ER-FR"))
                    .then()
                    .statusCode(404);
        }
        new Client("MMR", Role.PROTECTION_OFFICER)
                .get(Given.toldTo("MMR", need))
                .then()
                .statusCode(404);
    }

    @Test
    void a_party_that_is_told_that_a_case_exists_and_no_more_is_not_told_which_need_it_is() {
        var need = flagged(known("P1"), "ER-FR", "Lives alone");
        new Client("AUS", Role.PROTECTION_OFFICER)
                .get(Given.toldTo("AUS", need))
                .then()
                .statusCode(200)
                .body("code", nullValue())
                .body("withheld", hasItem("P2"));
    }

    @Test
    void NEED_5_what_nobody_has_reviewed_is_on_the_worklist_without_saying_what_it_is() {
        var open = flagged(person(), "ER-FR", "Lives alone");
        var restricted = flagged(person(), "SV-VA", secret());
        var waiting = worklist("PENDING_REVIEW");
        assertTrue(waiting.containsAll(List.of(Given.last(open), Given.last(restricted))));
        PROTECTION
                .get("/specific-needs?status=PENDING_REVIEW&limit=200")
                .then()
                .body(not(containsString("code")))
                .body(not(containsString("SV-VA")))
                .body(not(containsString("Invented")));
        Given.id(PROTECTION.step(restricted, "/confirmation", body("declaration", "CONFIRM")), 200);
        assertTrue(!worklist("PENDING_REVIEW").contains(Given.last(restricted)));
        assertTrue(worklist("CONFIRMED").contains(Given.last(restricted)));
        REGISTRAR.get("/specific-needs").then().statusCode(403);
        new Client("UNHCR", Role.PROTECTION_OFFICER)
                .get("/specific-needs?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(Given.last(open))))
                .body("items.id", not(hasItem(Given.last(Given.toldTo("UNHCR", open)))));
    }

    /** All pages of two. */
    private static List<String> worklist(String status) {
        var ids = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = PROTECTION
                    .get("/specific-needs?limit=2&status=" + status + (after.isEmpty() ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            after = page.path("next");
        }
        assertEquals(ids.size(), ids.stream().distinct().count(), "each once");
        return ids;
    }

    @Test
    void neither_a_code_nor_a_note_is_in_any_table_or_in_the_audit() throws SQLException {
        var note = secret();
        var person = person();
        var need = flagged(person, "SV-SS", note);
        flagged(person, "WR-PY", note);
        PROTECTION.get(need).then().statusCode(200).body("restricted.note", is(note));
        Given.id(PROTECTION.step(need, "/closure", body("reason", "ENTERED_BY_MISTAKE")), 200);
        for (var secret : List.of("SV-SS", "WR-PY", note)) {
            assertEquals(List.of(), Dump.tablesWith(secret));
        }
        // the same search finds what is kept in the clear, so it can find
        assertTrue(Dump.tablesWith("ENTERED_BY_MISTAKE").contains("history"));
        new Client("MYS", Role.AUDITOR)
                .get("/audit" + person + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("flagSpecificNeed"))
                .body(not(containsString("SV-")));
    }

    @Test
    void NEED_3_no_organisation_hears_of_a_restricted_need() throws SQLException {
        var person = person();
        var open = flagged(person, "ER-FR", "Lives alone");
        var restricted = flagged(person, "SV-VO", secret());
        Given.id(PROTECTION.step(restricted, "/confirmation", body("declaration", "CONFIRM")), 200);
        assertEquals(List.of("platform"), heard(restricted));
        assertTrue(heard(open).containsAll(List.of("platform", "UNHCR")), () -> "UNHCR hears of " + open);
    }

    @Test
    void NEED_3_the_events_of_a_restricted_need_name_nobody() throws SQLException {
        var registered = Given.registered(MYS, 1, "MMR");
        var person = Given.person(MYS, registered, 0);
        var inCase = Given.last(registered);
        var restricted = flagged(person, "SV-VO", secret());
        Given.id(PROTECTION.step(restricted, "/confirmation", body("declaration", "CONFIRM")), 200);
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement("select payload from outbox where aggregateid = ?")) {
            query.setString(1, Given.last(restricted));
            int events = 0;
            for (var rows = query.executeQuery(); rows.next(); events++) {
                assertFalse(rows.getString(1).contains(Given.last(person)), "the person is named");
                assertFalse(rows.getString(1).contains(inCase), "the case is named");
            }
            assertEquals(2, events);
        }
    }

    /** For whom there are events of a need, under whichever id. */
    private static List<String> heard(String need) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement(
                        "select distinct recipient from outbox where aggregateid = any (?) order by 1")) {
            var ids = new ArrayList<>(List.of(Given.last(need)));
            for (var organisation : List.of("UNHCR", "AUS", "MMR", "IOM")) {
                ids.add(Given.last(Given.toldTo(organisation, need)));
            }
            query.setArray(1, connection.createArrayOf("text", ids.toArray()));
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Test
    void without_the_key_of_the_case_it_is_there_and_nobody_can_say_which() throws SQLException {
        var registered = Given.registered(MYS, 1, "MMR");
        var need = flagged(Given.person(MYS, registered, 0), "SV-VO", secret());
        try (var connection = OwnerSession.aboveTheGuard();
                var erasing = connection.createStatement()) {
            erasing.executeUpdate("delete from data_key where case_id = '" + Given.last(registered) + "'");
        }
        PROTECTION.get(need).then().statusCode(200).body("restricted", nullValue());
    }

    @Test
    void somebody_of_whom_the_caller_may_not_know_cannot_be_flagged() {
        REGISTRAR
                .post("/individuals/" + UUID.randomUUID() + "/specific-needs", body("code", "ER-FR"))
                .then()
                .statusCode(404);
        new Client("THA", Role.REGISTRAR)
                .post(person() + "/specific-needs", body("code", "ER-FR"))
                .then()
                .statusCode(404);
    }
}
