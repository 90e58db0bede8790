package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;
import static org.rsp.caseload.Screenings.profiles;
import static org.rsp.caseload.Screenings.review;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Lanes;

/** A screening opens ways and closes none: what a person may be is preliminary, looked at by two, and told to few. */
@QuarkusTest
class ScreeningTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client REGISTRAR = new Client("MYS", Role.REGISTRAR);
    private static final Client CASEWORKER = new Client("MYS", Role.CASEWORKER);
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    private static String person() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    private static String secret() {
        return "the second house by the river " + UUID.randomUUID();
    }

    private static void refused(Response answer, String pointer, String rule) {
        answer.then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(rule));
    }

    private static Map<String, Object> with(Map<String, Object> said, String field, Object value) {
        said.put(field, value);
        return said;
    }

    /** Each locks the one that stands before the case; of many at once each would find another one standing than it has locked. */
    @Test
    void of_many_who_begin_at_once_each_is_taken_and_the_last_one_stands() {
        var person = person();
        try (var lanes = new Lanes()) {
            lanes.ask(Collections.nCopies(12, person), of -> REGISTRAR.post(of + "/screenings", Screenings.informed()))
                    .forEach(begun -> assertEquals(201, begun.statusCode(), begun::asString));
        }
    }

    @Test
    void a_person_is_informed_heard_profiled_and_the_set_is_reviewed() {
        var screening = Screenings.begun(REGISTRAR, person());
        CASEWORKER
                .get(screening)
                .then()
                .statusCode(200)
                .body("status", is("INFORMED"))
                .body("topics", contains("RIGHT_TO_SEEK_PROTECTION", "CONFIDENTIALITY", "HELP_FOR_VICTIMS"))
                .body("language", is("rhg"))
                .body("profiles", nullValue())
                .body("availableActions", contains("recordAnswersInScreening"));
        CASEWORKER
                .step(screening, "/answers", Screenings.answers("She came alone."))
                .then()
                .statusCode(200)
                .body("status", is("HEARD"))
                .body("answers", is("She came alone."));
        CASEWORKER
                .step(screening, "/profiles", with(profiles("AT_RISK", "CHILD_ALONE", "AT_RISK"), "smuggled", "YES"))
                .then()
                .statusCode(200)
                .body("status", is("PRELIMINARY"))
                .body("profiles.profile", contains("CHILD_ALONE", "AT_RISK"))
                .body("profiles.category", contains("OTHER_HUMANITARIAN", "OTHER_HUMANITARIAN"))
                .body("smuggled", is("YES"));
        PROTECTION
                .step(screening, "/reviews", review(List.of("CHILD_ALONE", "AT_RISK")))
                .then()
                .statusCode(200)
                .body("status", is("REVIEWED"))
                .body("profiledBy", notNullValue())
                .body("availableActions", contains("reviewScreening", "setAsideScreening"));
        CASEWORKER
                .get(screening + "/timeline")
                .then()
                .body(
                        "items.act",
                        contains("beginScreening", "recordAnswersInScreening", "profileScreening", "reviewScreening"));
    }

    @Test
    void an_empty_set_is_one() {
        var screening = Screenings.reviewed(MYS, person());
        PROTECTION.get(screening).then().body("profiles", hasSize(0)).body("restricted.profiles", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIGHT_TO_SEEK_PROTECTION", "CONFIDENTIALITY"})
    void SCN_1_nobody_is_screened_who_was_not_told_of_protection_and_confidentiality(String alone) {
        var said = with(Screenings.informed(), "topics", List.of(alone, "COMPLAINTS"));
        refused(CASEWORKER.post(person() + "/screenings", said), "/topics", "SCN-1");
    }

    @Test
    void SCN_2_the_days_are_not_in_the_future_and_nobody_is_heard_before_being_informed() {
        var tomorrow = Given.TODAY.plusDays(1).toString();
        var said = with(Screenings.informed(), "informedOn", tomorrow);
        refused(CASEWORKER.post(person() + "/screenings", said), "/informedOn", "SCN-2");
        var screening = Screenings.begun(CASEWORKER, person());
        for (var day : List.of(tomorrow, Given.TODAY.minusDays(1).toString())) {
            var answers = with(Screenings.answers("Early"), "heardOn", day);
            refused(CASEWORKER.step(screening, "/answers", answers), "/heardOn", "SCN-2");
        }
    }

    @Test
    void SCN_3_smuggling_and_trafficking_are_two_questions_and_both_may_be_so() {
        var screening = Screenings.heard(CASEWORKER, person());
        var neither = body("profiles", List.of(), "smuggled", "NO", "trafficked", "NO");
        var victim = List.of("POSSIBLE_TRAFFICKING_VICTIM");
        var wrong = List.of(
                with(new HashMap<>(neither), "trafficked", "YES"), with(new HashMap<>(neither), "profiles", victim));
        for (var said : wrong) {
            refused(CASEWORKER.step(screening, "/profiles", said), "/trafficked", "SCN-3");
        }
        refused(
                CASEWORKER.step(
                        screening, "/profiles", with(new HashMap<>(neither), "profiles", List.of("SMUGGLED_MIGRANT"))),
                "/smuggled",
                "SCN-3");
        CASEWORKER
                .step(screening, "/profiles", body("profiles", victim, "smuggled", "YES", "trafficked", "YES"))
                .then()
                .statusCode(200)
                .body("smuggled", is("YES"));
        PROTECTION.get(screening).then().body("smuggled", is("YES")).body("restricted.trafficked", is("YES"));
    }

    @Test
    void SCN_3_who_was_smuggled_need_not_have_the_profile_and_may_be_a_refugee() {
        var screening = Screenings.heard(CASEWORKER, person());
        CASEWORKER
                .step(screening, "/profiles", with(profiles("POSSIBLE_REFUGEE"), "smuggled", "YES"))
                .then()
                .statusCode(200)
                .body("profiles.profile", contains("POSSIBLE_REFUGEE"));
    }

    @Test
    void SCN_4_who_has_set_the_profiles_does_not_review_them() {
        var screening = Screenings.profiled(PROTECTION, person(), "AT_RISK");
        PROTECTION
                .step(screening, "/reviews", review(List.of("AT_RISK")))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.code", contains("SCN-4"));
        var other = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        Given.id(other.step(screening, "/reviews", review(List.of("AT_RISK"))), 200);
        other.step(screening, "/reviews", review(List.of("AT_RISK"))).then().statusCode(409);
        Given.id(PROTECTION.step(screening, "/reviews", review(List.of("AT_RISK"))), 200);
    }

    @Test
    void SCN_4_a_set_from_which_something_was_taken_away_is_looked_at_by_another() {
        var person = Claims.person("MYS");
        var screening = Screenings.profiled(CASEWORKER, person, "KNOWN_ELSEWHERE");
        var other = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        var emptied = review(List.of(), "KNOWN_ELSEWHERE");
        other.step(screening, "/reviews", emptied).then().statusCode(200).body("status", is("PRELIMINARY"));
        assertEquals("UNKNOWN", Permits.answer(person, "REMOVAL"), "nobody but who has emptied it has looked at it");
        other.step(screening, "/reviews", review(List.of()))
                .then()
                .statusCode(409)
                .body("guards.code", contains("SCN-4"));
        PROTECTION.step(screening, "/reviews", review(List.of())).then().body("status", is("REVIEWED"));
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"));
    }

    @Test
    void SCN_4_what_two_have_confirmed_is_not_taken_away_by_one() {
        var person = Claims.person("MYS");
        var screening = Screenings.reviewed(MYS, person, "KNOWN_ELSEWHERE");
        PROTECTION
                .step(screening, "/reviews", review(List.of("AT_RISK"), "KNOWN_ELSEWHERE"))
                .then()
                .statusCode(200)
                .body("status", is("PRELIMINARY"));
        assertEquals("UNKNOWN", Permits.answer(person, "REMOVAL"));
        assertTrue(listed(PROTECTION, "status=PRELIMINARY").contains(Given.last(screening)));
    }

    @Test
    void SCN_5_what_is_taken_away_has_a_reason_and_the_set_before_is_kept() {
        var screening = Screenings.profiled(CASEWORKER, person(), "CHILD_ALONE", "AT_RISK");
        var wrong = List.of(
                review(List.of("AT_RISK")),
                review(List.of("AT_RISK"), "AT_RISK"),
                review(List.of("AT_RISK"), "CHILD_ALONE", "CHILD_ALONE"),
                review(List.of("AT_RISK", "CHILD_ALONE"), "CHILD_ALONE"),
                review(List.of("AT_RISK"), "CHILD_ALONE", "KNOWN_ELSEWHERE"));
        for (var said : wrong) {
            refused(PROTECTION.step(screening, "/reviews", said), "/takenAway", "SCN-5");
        }
        PROTECTION
                .step(screening, "/reviews", review(List.of("AT_RISK", "POSSIBLY_STATELESS"), "CHILD_ALONE"))
                .then()
                .statusCode(200)
                .body("profiles.profile", contains("POSSIBLY_STATELESS", "AT_RISK"));
        var first = PROTECTION.get(screening + "/profile-sets?limit=1");
        first.then()
                .statusCode(200)
                .body("items.version", contains(3))
                .body("items[0].profiles", contains("CHILD_ALONE", "AT_RISK"))
                .body("items[0].takenAway", hasSize(0));
        CASEWORKER
                .get(screening + "/profile-sets?limit=1&after=" + first.path("next"))
                .then()
                .body("items.version", contains(4))
                .body("items[0].profiles", contains("POSSIBLY_STATELESS", "AT_RISK"))
                .body("items[0].takenAway.profile", contains("CHILD_ALONE"))
                .body("items[0].takenAway.reason", contains("NOT_BORNE_OUT"))
                .body("next", nullValue());
    }

    @Test
    void SCN_5_a_possible_victim_of_trafficking_is_not_taken_away_without_a_reason_either() {
        var screening = Screenings.profiled(CASEWORKER, person(), "POSSIBLE_TRAFFICKING_VICTIM");
        refused(PROTECTION.step(screening, "/reviews", review(List.of())), "/takenAway", "SCN-5");
        Given.id(PROTECTION.step(screening, "/reviews", review(List.of(), "POSSIBLE_TRAFFICKING_VICTIM")), 200);
        PROTECTION
                .get(screening + "/profile-sets")
                .then()
                .body("items[1].restricted.takenAway.profile", contains("POSSIBLE_TRAFFICKING_VICTIM"))
                .body("items[1].takenAway", hasSize(0));
        CASEWORKER
                .get(screening + "/profile-sets")
                .then()
                .statusCode(200)
                .body("items[0].withheld", contains("P4"))
                .body(not(containsString("TRAFFICKING")));
    }

    @Test
    void SCN_6_a_possible_refugee_stays_one_whatever_the_reason() {
        var screening = Screenings.profiled(CASEWORKER, person(), "POSSIBLE_REFUGEE", "AT_RISK");
        for (var takenAway : List.of(new String[] {"POSSIBLE_REFUGEE"}, new String[0])) {
            refused(
                    PROTECTION.step(screening, "/reviews", review(List.of("AT_RISK"), takenAway)),
                    "/profiles",
                    "SCN-6");
        }
    }

    @Test
    void SCN_6_who_has_expressed_fear_is_a_possible_refugee_in_every_set() {
        var person = person();
        var before = Screenings.profiled(CASEWORKER, person, "AT_RISK");
        Screenings.afraid(REGISTRAR, person);
        refused(PROTECTION.step(before, "/reviews", review(List.of("AT_RISK"))), "/profiles", "SCN-6");
        Given.id(PROTECTION.step(before, "/reviews", review(List.of("AT_RISK", "POSSIBLE_REFUGEE"))), 200);
        var again = Screenings.heard(CASEWORKER, person);
        refused(CASEWORKER.step(again, "/profiles", profiles()), "/profiles", "SCN-6");
    }

    @Test
    void SCN_7_who_is_taken_for_a_possible_refugee_has_a_claim() {
        var person = person();
        var screening = Screenings.heard(CASEWORKER, person);
        CASEWORKER.get(person + "/status-determinations").then().body("items", hasSize(0));
        Given.id(CASEWORKER.step(screening, "/profiles", profiles("POSSIBLE_REFUGEE")), 200);
        CASEWORKER.get(person + "/status-determinations").then().body("items", hasSize(1));
        Given.id(PROTECTION.step(screening, "/reviews", review(List.of("POSSIBLE_REFUGEE", "AT_RISK"))), 200);
        CASEWORKER.get(person + "/status-determinations").then().body("items", hasSize(1));
        var other = person();
        Screenings.reviewed(MYS, other, "AT_RISK", "SMUGGLED_MIGRANT");
        CASEWORKER.get(other + "/status-determinations").then().body("items", hasSize(0));
    }

    @Test
    void SCN_8_what_is_told_to_few_stands_in_a_field_of_its_own() {
        var screening = Screenings.heard(CASEWORKER, person());
        var said = with(
                profiles("AT_RISK", "SUSPECTED_CRIMINAL_CONDUCT", "POSSIBLE_TRAFFICKING_VICTIM"), "note", secret());
        CASEWORKER
                .step(screening, "/profiles", said)
                .then()
                .statusCode(200)
                .body("profiles.profile", contains("AT_RISK"))
                .body("restricted", nullValue())
                .body("withheld", contains("P4"));
        PROTECTION
                .get(screening)
                .then()
                .body("profiles.profile", contains("AT_RISK"))
                .body(
                        "restricted.profiles.profile",
                        contains("POSSIBLE_TRAFFICKING_VICTIM", "SUSPECTED_CRIMINAL_CONDUCT"))
                .body("restricted.profiles.category", contains("OTHER_HUMANITARIAN", "CRIMINAL"))
                .body("restricted.trafficked", is("NOT_KNOWN"));
        for (var profile : List.of("POSSIBLE_TRAFFICKING_VICTIM", "SUSPECTED_CRIMINAL_CONDUCT")) {
            for (var client : List.of(CASEWORKER, PROTECTION)) {
                client.get("/screenings?profile=" + profile)
                        .then()
                        .statusCode(400)
                        .body("violations.code", contains("SCN-8"));
            }
        }
    }

    @Test
    void SCN_9_how_somebody_entered_can_be_written_down_nowhere() {
        var person = person();
        for (var field : List.of("mannerOfEntry", "irregularEntry", "enteredBy")) {
            var begun = CASEWORKER.post(person + "/screenings", with(Screenings.informed(), field, "IRREGULAR"));
            assertTrue(List.of(400, 422).contains(begun.statusCode()), field);
            var screening = Screenings.heard(CASEWORKER, person);
            var said = with(profiles("AT_RISK"), field, "IRREGULAR");
            assertTrue(
                    List.of(400, 422)
                            .contains(CASEWORKER
                                    .step(screening, "/profiles", said)
                                    .statusCode()),
                    field);
        }
        var screening = Screenings.heard(CASEWORKER, person);
        CASEWORKER
                .step(screening, "/profiles", profiles("IRREGULAR_ENTRANT"))
                .then()
                .statusCode(422);
    }

    @Test
    void SCN_10_a_suspicion_of_criminal_conduct_takes_no_claim_away() {
        var person = person();
        var screening = Screenings.profiled(CASEWORKER, person, "POSSIBLE_REFUGEE", "SUSPECTED_CRIMINAL_CONDUCT");
        Given.id(
                PROTECTION.step(
                        screening, "/reviews", review(List.of("POSSIBLE_REFUGEE", "SUSPECTED_CRIMINAL_CONDUCT"))),
                200);
        CASEWORKER.get(person + "/status-determinations").then().body("items.status", contains("LODGED"));
    }

    private static void concerns(String person, String... statuses) {
        PROTECTION.get(person + "/trafficking-concerns").then().body("items.status", contains(statuses));
    }

    @Test
    void SCN_15_who_is_taken_for_a_victim_of_trafficking_is_not_returned_before_somebody_has_looked_into_it() {
        var person = Claims.person("MYS");
        var screening = Screenings.heard(CASEWORKER, person);
        var victim = with(profiles("POSSIBLE_TRAFFICKING_VICTIM"), "trafficked", "YES");
        Given.id(CASEWORKER.step(screening, "/profiles", victim), 200);
        var confirmed = review(List.of("POSSIBLE_TRAFFICKING_VICTIM"));
        Given.id(PROTECTION.step(screening, "/reviews", confirmed), 200);
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"));
        concerns(person, "RAISED");
        var raised = PROTECTION.get(person + "/trafficking-concerns");
        raised.then().body("items[0].signs.indicators", hasSize(0));
        var concern = "/trafficking-concerns/" + raised.path("items[0].id");
        Claims.after(PROTECTION, concern, "/closure", body("reason", "NO_VICTIM"));
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"));
        var other = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        Given.id(other.step(screening, "/reviews", confirmed), 200);
        concerns(person, "CLOSED", "RAISED");
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"), "somebody says so again");
    }

    @Test
    void SCN_15_it_voids_a_permit_and_looks_to_a_child() {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        Screenings.profiled(CASEWORKER, person, "POSSIBLE_REFUGEE", "POSSIBLE_TRAFFICKING_VICTIM");
        assertEquals("VOIDED", Permits.status(permit));
        concerns(person, "RAISED");
        var child = Claims.childAlone("MYS");
        Screenings.profiled(CASEWORKER, child, "POSSIBLE_TRAFFICKING_VICTIM");
        PROTECTION.get(child + "/best-interests-procedures").then().body("items.kind", contains("ASSESSMENT"));
    }

    @Test
    void SCN_15_who_is_taken_for_a_child_alone_is_flagged_once_and_is_one_until_protection_staff_say_otherwise() {
        var year = String.valueOf(Given.TODAY.getYear() - 11);
        var family = Claims.persons("MYS", List.of(Claims.claimant("PA", "1985"), Claims.claimant("DAU", year)));
        var child = family.getLast();
        Screenings.reviewed(MYS, child, "CHILD_ALONE");
        assertEquals("UNKNOWN", Permits.answer(child, "REMOVAL"));
        var flagged = PROTECTION.get(child + "/specific-needs");
        flagged.then().body("items.code", contains("SC-UC")).body("items.status", contains("PENDING_REVIEW"));
        var need = "/specific-needs/" + flagged.path("items[0].id");
        Claims.after(PROTECTION, need, "/closure", body("reason", "NOT_CONFIRMED"));
        assertEquals("CLEAR", Permits.answer(child, "REMOVAL"));
    }

    @Test
    void a_person_who_is_screened_again_has_one_screening_that_stands() {
        var person = person();
        var first = Screenings.reviewed(MYS, person, "AT_RISK");
        var second = Screenings.begun(REGISTRAR, person);
        CASEWORKER.get(first).then().body("status", is("SUPERSEDED")).body("availableActions", hasSize(0));
        CASEWORKER
                .get(first + "/timeline")
                .then()
                .body("items[4].act", is("beginScreening"))
                .body("items[4].from", is("REVIEWED"))
                .body("items[4].to", is("SUPERSEDED"))
                .body("items[4].reason", nullValue());
        PROTECTION
                .step(first, "/reviews", review(List.of("AT_RISK")))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/step-not-open"));
        CASEWORKER
                .get(person + "/screenings")
                .then()
                .body("items.id", containsInAnyOrder(Given.last(first), Given.last(second)))
                .body("items.status", containsInAnyOrder("SUPERSEDED", "INFORMED"));
        Given.id(PROTECTION.step(second, "/setting-aside", body("reason", "ENTERED_BY_MISTAKE")), 200);
        var third = Screenings.begun(CASEWORKER, person);
        CASEWORKER.get(third).then().body("status", is("INFORMED"));
    }

    @Test
    void a_closed_case_stands_in_nobodys_way() {
        var registered = Given.registered(MYS, 1, "MMR");
        var person = Given.person(MYS, registered, 0);
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        Screenings.reviewed(MYS, person, "AT_RISK");
    }

    @Test
    void a_registrar_sees_that_a_screening_is_there_only_where_the_registrar_began_it() {
        var person = person();
        var own = Screenings.begun(REGISTRAR, person);
        REGISTRAR.get(own).then().statusCode(200).body("status", is("INFORMED")).body("withheld", contains("P3", "P4"));
        Given.id(CASEWORKER.step(own, "/answers", Screenings.answers("Hidden")), 200);
        Given.id(CASEWORKER.step(own, "/profiles", profiles("POSSIBLE_REFUGEE")), 200);
        REGISTRAR
                .get(own)
                .then()
                .body("answers", nullValue())
                .body("profiles", nullValue())
                .body(not(containsString("REFUGEE")));
        assertTrue(listed(REGISTRAR, "status=PRELIMINARY").contains(Given.last(own)));
        assertTrue(!listed(REGISTRAR, "profile=POSSIBLE_REFUGEE").contains(Given.last(own)));
        var other = Screenings.begun(CASEWORKER, person());
        REGISTRAR.get(other).then().statusCode(404);
        assertTrue(!listed(REGISTRAR, "status=INFORMED").contains(Given.last(other)));
        REGISTRAR
                .step(own, "/profiles", profiles("AT_RISK"), CASEWORKER.etag(own))
                .then()
                .statusCode(403);
    }

    /** All pages of two. */
    private static List<String> listed(Client client, String filter) {
        var ids = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = client.get("/screenings?limit=2&" + filter + (after.isEmpty() ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Invented")))
                    .extract();
            ids.addAll(page.path("items.id"));
            after = page.path("next");
        }
        assertEquals(ids.size(), ids.stream().distinct().count(), "each once");
        return ids;
    }

    @Test
    void the_worklist_shows_what_waits_for_review() {
        var waiting = Screenings.profiled(CASEWORKER, person(), "KNOWN_ELSEWHERE");
        var done = Screenings.reviewed(MYS, person(), "KNOWN_ELSEWHERE");
        assertTrue(listed(PROTECTION, "status=PRELIMINARY").contains(Given.last(waiting)));
        assertTrue(!listed(PROTECTION, "status=PRELIMINARY").contains(Given.last(done)));
        assertTrue(listed(PROTECTION, "profile=KNOWN_ELSEWHERE")
                .containsAll(List.of(Given.last(waiting), Given.last(done))));
        assertTrue(!listed(PROTECTION, "status=REVIEWED&profile=AT_RISK").contains(Given.last(done)));
        assertTrue(listed(PROTECTION, "status=REVIEWED&profile=KNOWN_ELSEWHERE").contains(Given.last(done)));
    }

    @Test
    void UNHCR_knows_of_it_and_no_party_does() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var person = Given.person(MYS, Given.admitted(MYS, caseload, 1, "LKA"), 0);
        var screening = Screenings.profiled(CASEWORKER, person, "AT_RISK", "POSSIBLE_TRAFFICKING_VICTIM");
        new Client("UNHCR", Role.PROTECTION_OFFICER)
                .get(Given.toldTo("UNHCR", screening))
                .then()
                .statusCode(200)
                .body("profiles.profile", contains("AT_RISK"))
                .body("restricted", nullValue())
                .body("profiledBy", nullValue())
                .body("availableActions", hasSize(0));
        new Client("UNHCR", Role.CASEWORKER)
                .get(Given.toldTo("UNHCR", person) + "/screenings")
                .then()
                .body("items", hasSize(1));
        new Client("UNHCR", Role.REGISTRAR)
                .get(Given.toldTo("UNHCR", screening))
                .then()
                .statusCode(404);
        for (var organisation : List.of("AUS", "IOM", "LKA", "THA")) {
            var client = new Client(organisation, Role.PROTECTION_OFFICER);
            for (var path : List.of("", "/timeline", "/profile-sets", "/referrals")) {
                assertEquals(
                        404,
                        client.get(Given.toldTo(organisation, screening) + path).statusCode(),
                        organisation + path);
            }
            assertEquals(
                    404,
                    client.get(Given.toldTo(organisation, person) + "/screenings")
                            .statusCode(),
                    organisation);
        }
    }

    @Test
    void it_goes_with_the_person_into_another_case_and_can_still_be_read() {
        var registered = Given.registered(MYS, 2, "MMR");
        var person = Given.person(MYS, registered, 1);
        var screening = Screenings.profiled(CASEWORKER, person, "AT_RISK");
        var leaving = body(
                "leaving",
                List.of(body("individualId", Given.last(person), "relationship", "PA")),
                "reason",
                "PROTECTION");
        Given.id(MYS.step(registered, "/splits", leaving), 200);
        CASEWORKER
                .get(screening)
                .then()
                .statusCode(200)
                .body("caseId", not(is(Given.last(registered))))
                .body("answers", is("She came with her sister."))
                .body("profiles.profile", contains("AT_RISK"));
        Given.id(PROTECTION.step(screening, "/reviews", review(List.of("AT_RISK", "CHILD_ALONE"))), 200);
    }

    @Test
    void what_was_said_and_what_is_told_to_few_is_in_no_table_list_or_timeline() throws SQLException {
        var person = person();
        var screening = Screenings.begun(CASEWORKER, person);
        var answers = secret();
        var note = secret();
        Given.id(CASEWORKER.step(screening, "/answers", Screenings.answers(answers)), 200);
        Given.id(
                CASEWORKER.step(screening, "/profiles", with(profiles("POSSIBLE_TRAFFICKING_VICTIM"), "note", note)),
                200);
        PROTECTION.get(screening).then().body("answers", is(answers));
        PROTECTION.get(screening + "/profile-sets").then().body("items.restricted.note", contains(note));
        assertEquals(List.of(), Dump.tablesWith(answers));
        assertEquals(List.of(), Dump.tablesWith(note));
        assertEquals(List.of(), Dump.tablesWith("POSSIBLE_TRAFFICKING_VICTIM"));
        assertTrue(Dump.tablesWith("profileScreening").contains("history"));
        new Client("MYS", Role.AUDITOR)
                .get("/audit" + person + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("profileScreening"))
                .body(not(containsString("river")));
    }
}
