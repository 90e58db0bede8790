package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;
import static org.rsp.caseload.Screenings.consent;
import static org.rsp.caseload.Screenings.refer;
import static org.rsp.caseload.Screenings.referring;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** Nobody is referred to help against the person's will, to an origin, or into nothing. */
@QuarkusTest
class ReferralTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client CASEWORKER = new Client("MYS", Role.CASEWORKER);
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    private static String person() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    private static String screening(String... profiles) {
        return Screenings.profiled(CASEWORKER, person(), profiles);
    }

    private static Map<String, Object> toVictimAssistance() {
        return referring("POSSIBLE_TRAFFICKING_VICTIM", "VICTIM_ASSISTANCE", "NGO-SHELTER");
    }

    private static Map<String, Object> with(Map<String, Object> said, String field, Object value) {
        said.put(field, value);
        return said;
    }

    private static void refusedByGuard(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.findAll { it.state == 'FAIL' }.code", contains(rule));
    }

    @Test
    void a_referral_is_made_accepted_and_completed_with_what_came_of_it() {
        var screening = screening("CHILD_ALONE", "AT_RISK");
        var referral = Screenings.referred(CASEWORKER, screening, "CHILD_ALONE", "CHILD_PROTECTION");
        CASEWORKER
                .get(referral)
                .then()
                .statusCode(200)
                .body("status", is("MADE"))
                .body("screeningId", is(Given.last(screening)))
                .body("referred.profile", is("CHILD_ALONE"))
                .body("referred.purpose", is("CHILD_PROTECTION"))
                .body("referred.organisation", is("UNHCR"))
                .body("restricted", nullValue())
                .body("availableActions", contains("acceptReferral", "declineReferral", "withdrawReferral"));
        Given.id(CASEWORKER.step(referral, "/acceptance", body("declaration", "ACCEPT")), 200);
        CASEWORKER
                .step(referral, "/completion", body("feedback", "HELPED"))
                .then()
                .statusCode(200)
                .body("status", is("COMPLETED"))
                .body("feedback", is("HELPED"));
        CASEWORKER
                .get(referral + "/timeline")
                .then()
                .body("items.act", contains("makeReferral", "acceptReferral", "completeReferral"));
        CASEWORKER
                .get(screening + "/referrals")
                .then()
                .statusCode(200)
                .body("items.id", contains(Given.last(referral)));
    }

    @Test
    void the_worklist_shows_those_that_nobody_has_answered() {
        var referral = Screenings.referred(MYS);
        CASEWORKER
                .get("/referrals?status=MADE&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(Given.last(referral)))
                .body(not(containsString("CHILD")));
        Given.id(CASEWORKER.step(referral, "/declining", body("reason", "NO_CAPACITY")), 200);
        CASEWORKER.get("/referrals?status=MADE&limit=200").then().body("items.id", not(hasItem(Given.last(referral))));
        CASEWORKER.get("/referrals?limit=200").then().body("items.id", hasItem(Given.last(referral)));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_RISK, CHILD_PROTECTION",
        "AT_RISK, NATIONAL_LAW",
        "KNOWN_ELSEWHERE, AVR_COUNSELLING",
        "CHILD_ALONE, CHILD_PROTECTION"
    })
    void SCN_11_a_referral_is_for_a_profile_of_the_screening_and_for_what_it_leads_to(String profile, String purpose) {
        var screening = screening("AT_RISK", "KNOWN_ELSEWHERE");
        var said = with(referring(profile, purpose, "UNHCR"), "consent", consent("GIVEN", "PERSON"));
        refusedByGuard(refer(CASEWORKER, screening, said), "SCN-11");
    }

    @Test
    void SCN_11_nobody_is_referred_from_a_screening_that_does_not_stand() {
        var said = referring("KNOWN_ELSEWHERE", "SECONDARY_MOVEMENT_CHECK", "UNHCR");
        refusedByGuard(refer(CASEWORKER, Screenings.heard(CASEWORKER, person()), said), "SCN-11");
        var person = person();
        var screening = Screenings.profiled(CASEWORKER, person, "KNOWN_ELSEWHERE");
        Screenings.begun(CASEWORKER, person);
        refusedByGuard(refer(CASEWORKER, screening, said), "SCN-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSSIBLE_TRAFFICKING_VICTIM", "SUSPECTED_CRIMINAL_CONDUCT"})
    void SCN_10_every_profile_leads_to_a_status_determination_and_so_to_a_claim(String profile) {
        var person = person();
        var screening = Screenings.profiled(CASEWORKER, person, profile, "SMUGGLED_MIGRANT");
        CASEWORKER.get(person + "/status-determinations").then().body("items", hasSize(0));
        refer(PROTECTION, screening, referring(profile, "RSD", "MYS")).then().statusCode(201);
        CASEWORKER.get(person + "/status-determinations").then().body("items", hasSize(1));
    }

    @Test
    void SCN_12_a_victim_is_referred_to_help_with_consent_only() {
        var screening = screening("POSSIBLE_TRAFFICKING_VICTIM");
        refusedByGuard(refer(PROTECTION, screening, toVictimAssistance()), "SCN-12");
        refusedByGuard(
                refer(PROTECTION, screening, with(toVictimAssistance(), "consent", consent("REFUSED", "PERSON"))),
                "SCN-12");
        refer(PROTECTION, screening, with(toVictimAssistance(), "consent", consent("GIVEN", "PERSON")))
                .then()
                .statusCode(201)
                .body("restricted.purpose", is("VICTIM_ASSISTANCE"))
                .body("restricted.consent.answer", is("GIVEN"))
                .body("restricted.consent.by", is("PERSON"))
                .body("restricted.consent.language", is("rhg"));
    }

    @Test
    void SCN_12_what_is_not_help_that_is_offered_rests_on_no_consent() {
        var screening = screening("POSSIBLY_STATELESS");
        var said = referring("POSSIBLY_STATELESS", "NATIONALITY_VERIFICATION", "UNHCR");
        refer(CASEWORKER, screening, with(said, "consent", consent("REFUSED", "PERSON")))
                .then()
                .statusCode(201)
                .body("referred.consent.answer", is("REFUSED"));
    }

    @Test
    void SCN_12_nothing_depends_on_whether_a_victim_testifies() {
        var screening = screening("POSSIBLE_TRAFFICKING_VICTIM");
        var said = with(toVictimAssistance(), "consent", consent("GIVEN", "PERSON"));
        var answer = refer(PROTECTION, screening, with(said, "willTestify", true));
        assertTrue(List.of(400, 422).contains(answer.statusCode()), "there is no place for it");
    }

    @Test
    void SCN_12_consent_is_withdrawn_as_long_as_the_referral_goes_on() {
        var screening = screening("AT_RISK");
        var said = with(referring("AT_RISK", "SPECIFIC_NEEDS", "UNHCR"), "consent", consent("GIVEN", "PERSON"));
        var referral = "/referrals/" + Given.id(refer(CASEWORKER, screening, said), 201);
        Given.id(CASEWORKER.step(referral, "/acceptance", body("declaration", "ACCEPT")), 200);
        CASEWORKER
                .step(referral, "/withdrawal", body("reason", "CONSENT_WITHDRAWN"))
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        CASEWORKER.get(screening).then().body("status", is("PRELIMINARY"));
    }

    @Test
    void SCN_2_consent_was_not_given_in_the_future() {
        var consent =
                with(consent("GIVEN", "PERSON"), "on", Given.TODAY.plusDays(1).toString());
        var said = with(referring("AT_RISK", "COUNSELLING", "UNHCR"), "consent", consent);
        refer(CASEWORKER, screening("AT_RISK"), said)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/consent/on"))
                .body("violations.code", contains("SCN-2"));
    }

    @Test
    void SCN_13_for_a_child_somebody_else_consents() {
        var screening = screening("CHILD_ALONE", "POSSIBLE_TRAFFICKING_VICTIM");
        refer(PROTECTION, screening, with(toVictimAssistance(), "consent", consent("GIVEN", "PERSON")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/consent/by"))
                .body("violations.code", contains("SCN-13"));
        for (var giver : List.of("GUARDIAN", "IN_THE_CHILDS_INTEREST")) {
            refer(PROTECTION, screening, with(toVictimAssistance(), "consent", consent("GIVEN", giver)))
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void SCN_14_nobody_is_referred_to_a_state_of_origin() {
        var screening = screening("POSSIBLY_STATELESS");
        var purpose = "NATIONALITY_VERIFICATION";
        refusedByGuard(refer(CASEWORKER, screening, referring("POSSIBLY_STATELESS", purpose, "MMR")), "SCN-14");
        refer(CASEWORKER, screening, referring("POSSIBLY_STATELESS", purpose, "AUS"))
                .then()
                .statusCode(201);
    }

    @Test
    void SCN_14_while_an_origin_is_not_known_nobody_is_referred_to_another_state() {
        var unknown = Given.person("PA", "Nu Nu Invented");
        var household = body("countryOfAsylum", "MYS", "individuals", List.of(unknown));
        var registered = "/cases/" + Given.id(MYS.post("/cases", household), 201);
        var screening = Screenings.profiled(CASEWORKER, Given.person(MYS, registered, 0), "KNOWN_ELSEWHERE");
        var purpose = "SECONDARY_MOVEMENT_CHECK";
        refusedByGuard(refer(CASEWORKER, screening, referring("KNOWN_ELSEWHERE", purpose, "AUS")), "SCN-14");
        for (var organisation : List.of("MYS", "UNHCR")) {
            refer(CASEWORKER, screening, referring("KNOWN_ELSEWHERE", purpose, organisation))
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void SCN_8_a_referral_that_is_told_to_few_is_made_and_known_by_few() {
        var screening = screening("POSSIBLE_TRAFFICKING_VICTIM");
        var said = with(toVictimAssistance(), "consent", consent("GIVEN", "PERSON"));
        refer(CASEWORKER, screening, said)
                .then()
                .statusCode(403)
                .body("type", containsString("/problems/not-your-role"));
        refer(CASEWORKER, screening("AT_RISK"), said).then().statusCode(403);
        var referral = "/referrals/" + Given.id(refer(PROTECTION, screening, said), 201);
        var supervisor = new Client("MYS", Role.SUPERVISOR);
        for (var client : List.of(CASEWORKER, supervisor)) {
            client.get(referral).then().statusCode(404);
            client.get(referral + "/timeline").then().statusCode(404);
            client.get(screening + "/referrals").then().statusCode(200).body("items", hasSize(0));
            client.get("/referrals?limit=200").then().body("items.id", not(hasItem(Given.last(referral))));
        }
        PROTECTION.get("/referrals?limit=200").then().body("items.id", hasItem(Given.last(referral)));
        PROTECTION.get(screening + "/referrals").then().body("items.id", contains(Given.last(referral)));
        new Client("UNHCR", Role.PROTECTION_OFFICER)
                .get(Given.toldTo("UNHCR", referral))
                .then()
                .statusCode(404);
    }

    @Test
    void UNHCR_reads_what_is_not_told_to_few_and_makes_none_of_it() {
        var screening = screening("CHILD_ALONE");
        var referral = Screenings.referred(CASEWORKER, screening, "CHILD_ALONE", "CHILD_PROTECTION");
        var unhcr = new Client("UNHCR", Role.PROTECTION_OFFICER);
        unhcr.get(Given.toldTo("UNHCR", referral))
                .then()
                .statusCode(200)
                .body("referred.purpose", is("CHILD_PROTECTION"))
                .body("availableActions", hasSize(0));
        var said = referring("CHILD_ALONE", "CHILD_PROTECTION", "UNHCR");
        refer(unhcr, Given.toldTo("UNHCR", screening), said).then().statusCode(404);
        new Client("AUS", Role.PROTECTION_OFFICER)
                .get(Given.toldTo("AUS", referral))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REGISTRAR", "SUPERVISOR", "RSD_REVIEWER"})
    void who_does_not_work_on_referrals_makes_none(Role role) {
        refer(new Client("MYS", role), screening("AT_RISK"), referring("AT_RISK", "RSD", "MYS"))
                .then()
                .statusCode(403);
    }

    @Test
    void what_it_is_for_is_in_no_table() throws SQLException {
        var note = "the blue door " + UUID.randomUUID();
        var said = with(referring("KNOWN_ELSEWHERE", "SECONDARY_MOVEMENT_CHECK", "NGO-" + number()), "note", note);
        var referral = refer(CASEWORKER, screening("KNOWN_ELSEWHERE"), said);
        referral.then().statusCode(201).body("referred.note", is(note));
        assertEquals(List.of(), Dump.tablesWith(note));
        assertEquals(List.of(), Dump.tablesWith(referral.path("referred.organisation")));
        assertEquals(List.of(), Dump.tablesWith("SECONDARY_MOVEMENT_CHECK"));
    }

    private static String number() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
