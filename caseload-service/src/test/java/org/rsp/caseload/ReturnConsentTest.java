package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** What makes a consent to return one, and that it can be taken back. */
@QuarkusTest
class ReturnConsentTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = Children.protection("MYS");
    private static final Map<String, Object> NOBODY = Client.body("reason", "NOBODY_WAS_THERE");

    private static Map<String, Object> signed(String kind) {
        var signed = Permits.consent(kind);
        signed.put("by", "PERSON_AND_GUARDIAN");
        return signed;
    }

    private static void refused(Map<String, Object> said, String rule, String pointer) {
        var person = Claims.person("MYS");
        MYS.post(person + "/return-consents", said)
                .then()
                .statusCode(422)
                .body("violations.code", contains(rule))
                .body("violations.pointer", contains(pointer));
        MYS.get(person + "/return-consents").then().body("items", hasSize(0));
    }

    @Test
    void CNS_1_nobody_is_asked_to_consent_to_a_removal() {
        refused(Permits.consent("REMOVAL"), "CNS-1", "/kind");
        refused(Permits.consent("READM"), "CNS-1", "/kind");
    }

    @Test
    void CNS_2_a_consent_is_written_in_a_language_to_a_text() {
        for (var field : List.of("by", "language", "text", "written")) {
            var said = Permits.consent("VOLREP");
            said.remove(field);
            refused(said, "CNS-2", "/" + field);
        }
    }

    @Test
    void CNS_3_counselling_comes_before() {
        var said = Permits.consent("VOLREP");
        said.put("counselledOn", Given.TODAY.plusDays(1).toString());
        refused(said, "CNS-3", "/counselledOn");
    }

    @Test
    void CNS_5_for_a_child_the_guardian_signs_too() {
        var child = Claims.childAlone("MYS");
        MYS.post(child + "/return-consents", Permits.consent("VOLREP"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("CNS-5"))
                .body("violations.pointer", contains("/by"));
        Children.guarded(MYS, child);
        Permits.consented(MYS, child, signed("VOLREP"));
        Given.id(MYS.post(child + "/return-consents", Permits.withdrawal("VOLREP")), 201);
    }

    /** Whatever names are typed with it. */
    @Test
    void CNS_8_nobody_makes_a_consent_alone() {
        var person = Standings.person("PROTECTED");
        var typed = Permits.consent("VOLREP");
        typed.put("witness", "x");
        var consent = Permits.recorded(MYS, person, typed);
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOLREP"), "one officer has typed it");
        Permits.issue(person, "VOLREP").then().statusCode(409);
        MYS.step(consent, "/confirmation", Permits.WAS_THERE)
                .then()
                .statusCode(409)
                .body("guards.code", contains("CNS-8"))
                .body("availableActions", contains("confirmReturnConsent", "setAsideReturnConsent"));
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOLREP"), "nor is the same account another");
        PROTECTION
                .step(consent, "/confirmation", Permits.WAS_THERE)
                .then()
                .statusCode(200)
                .body("status", is("CONFIRMED"))
                .body("witness", is("x"))
                .body("confirmedBy", is(Claims.subject(PROTECTION)))
                .body("availableActions", empty());
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
        MYS.step(consent, "/setting-aside", NOBODY).then().statusCode(409);
    }

    @Test
    void CNS_8_a_guardian_who_signs_confirms_nothing() {
        var child = Claims.childAlone("MYS");
        var guardian = Children.guardian();
        guardian.put("account", Claims.subject(PROTECTION));
        Children.guarded(MYS, child, guardian);
        var consent = Permits.recorded(MYS, child, signed("VOLREP"));
        PROTECTION
                .step(consent, "/confirmation", Permits.WAS_THERE)
                .then()
                .statusCode(409)
                .body("guards.code", contains("CNS-8"));
        Given.id(Claims.officer("MYS").step(consent, "/confirmation", Permits.WAS_THERE), 200);
    }

    @Test
    void CNS_8_the_database_too_demands_two_accounts() throws SQLException {
        var person = Claims.person("MYS");
        Permits.recorded(MYS, person, Permits.consent("VOLREP"));
        try (var owner = OwnerSession.aboveTheGuard();
                var alone = owner.prepareStatement("update return_consent set state = 'CONFIRMED',"
                        + " confirmed_by = recorded_by where individual_id = ?::uuid")) {
            alone.setString(1, Given.last(person));
            assertThrows(SQLException.class, alone::executeUpdate);
        }
    }

    @Test
    void CNS_8_who_interpreted_and_who_else_was_there_need_not_be_named() {
        var person = Claims.person("MYS");
        var uninterpreted = Permits.consent("VOLREP");
        uninterpreted.remove("interpreter");
        Permits.consented(MYS, person, uninterpreted);
        var observed = Permits.consent("AVR");
        observed.put("witness", "UNHCR-observer-3");
        Permits.consented(MYS, person, observed);
        MYS.get(person + "/return-consents")
                .then()
                .body("items.witness", contains(null, "UNHCR-observer-3"))
                .body("items.interpreter", contains(null, "interpreter-07"));
    }

    @Test
    void CNS_8_that_somebody_confirms_a_consent_is_due_until_somebody_does_or_nobody_can() {
        var person = Claims.person("MYS");
        var confirmed = Permits.recorded(MYS, person, Permits.consent("AVR"));
        due(person, "confirmReturnConsent");
        Given.id(PROTECTION.step(confirmed, "/confirmation", Permits.WAS_THERE), 200);
        due(person);
        var discarded = Permits.recorded(MYS, person, Permits.consent("AVR"));
        due(person, "confirmReturnConsent");
        Given.id(MYS.step(discarded, "/setting-aside", NOBODY), 200);
        due(person);
        Permits.recorded(MYS, person, Permits.consent("AVR"));
        Permits.recorded(MYS, person, Permits.consent("AVR"));
        due(person, "confirmReturnConsent");
        Given.id(MYS.post(person + "/return-consents", Permits.withdrawal("AVR")), 201);
        due(person);
    }

    private static void due(String person, String... steps) {
        var read = PROTECTION.get("/tasks?individualId=" + Given.last(person));
        read.then().statusCode(200);
        assertEquals(List.of(steps), read.path("items.step"));
    }

    @Test
    void CNS_10_after_a_later_word_nobody_confirms_what_was_said_before() {
        var person = Permits.neverClaimed("MYS");
        var first = Permits.recorded(MYS, person, Permits.consent("AVR"));
        var etag = PROTECTION.etag(first);
        var other = Permits.recorded(MYS, person, Permits.consent("VOLREP"));
        Given.id(MYS.post(person + "/return-consents", Permits.withdrawal("AVR")), 201);
        PROTECTION.step(first, "/confirmation", Permits.WAS_THERE, etag).then().statusCode(412);
        PROTECTION
                .step(first, "/confirmation", Permits.WAS_THERE)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/step-not-open"));
        assertEquals("NOT_CLEAR", Permits.answer(person, "AVR"));
        var second = Permits.recorded(MYS, person, Permits.consent("AVR"));
        var third = Permits.recorded(MYS, person, Permits.consent("AVR"));
        PROTECTION.step(second, "/confirmation", Permits.WAS_THERE).then().statusCode(409);
        Given.id(PROTECTION.step(third, "/confirmation", Permits.WAS_THERE), 200);
        assertEquals("CLEAR", Permits.answer(person, "AVR"));
        MYS.get(other).then().body("status", is("RECORDED"));
    }

    @Test
    void CNS_10_a_withdrawal_is_neither_confirmed_nor_set_aside() {
        var person = Permits.neverClaimed("MYS");
        var withdrawal = Permits.recorded(MYS, person, Permits.withdrawal("AVR"));
        MYS.get(withdrawal).then().body("status", is("RECORDED")).body("availableActions", empty());
        due(person);
        for (var answer : List.of(
                PROTECTION.step(withdrawal, "/confirmation", Permits.WAS_THERE),
                PROTECTION.step(withdrawal, "/setting-aside", NOBODY))) {
            answer.then().statusCode(409).body("guards.code", contains("CNS-10"));
        }
        assertEquals("NOT_CLEAR", Permits.answer(person, "AVR"));
    }

    /** One officer undoes nothing that two have recorded and the person has not taken back. */
    @Test
    void CNS_10_a_consent_that_waits_outweighs_nothing() {
        var person = Standings.person("PROTECTED_CONSENTING");
        var waiting = Permits.recorded(MYS, person, Permits.consent("VOLREP"));
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
        Given.id(MYS.step(waiting, "/setting-aside", NOBODY), 200);
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
    }

    @Test
    void PRM_4_a_confirmation_revives_no_permit() {
        var person = Permits.neverClaimed("MYS");
        Permits.consented(MYS, person, Permits.consent("AVR"));
        var permit = Permits.issued(person, "AVR");
        Permits.recorded(MYS, person, Permits.withdrawal("AVR"));
        assertEquals("VOIDED", Permits.status(permit));
        Permits.consented(MYS, person, Permits.consent("AVR"));
        assertEquals("VOIDED", Permits.status(permit));
        Permits.consume(permit, "\"2\"").then().statusCode(409);
        assertEquals("CLEAR", Permits.answer(person, "AVR"));
    }

    @Test
    void CNS_9_a_child_who_is_alone_has_a_guardian_first() {
        var child = Claims.childAlone("MYS");
        var signed = signed("AVR");
        MYS.post(child + "/return-consents", signed).then().statusCode(409).body("guards.code", contains("CNS-9"));
        var guardian = Children.guarded(MYS, child);
        Given.id(MYS.post(child + "/return-consents", signed), 201);
        Claims.after(MYS, guardian, "/ending", Client.body("reason", "REPLACED"));
        MYS.post(child + "/return-consents", signed).then().statusCode(409);
        Given.id(MYS.post(child + "/return-consents", Permits.withdrawal("AVR")), 201);
    }

    @Test
    void CNS_4_it_is_taken_back_without_a_reason_also_where_none_was_given() {
        var person = Claims.person("MYS");
        Given.id(MYS.post(person + "/return-consents", Permits.withdrawal("VOLREP")), 201);
        Given.id(MYS.post(person + "/return-consents", Permits.consent("VOLREP")), 201);
        Given.id(MYS.post(person + "/return-consents", Permits.withdrawal("VOLREP")), 201);
        MYS.get(person + "/return-consents").then().body("items.says", contains("WITHDRAWS", "CONSENTS", "WITHDRAWS"));
    }

    @Test
    void CNS_6_whoever_hears_that_it_is_taken_back_writes_it_down() {
        var person = Claims.person("MYS");
        byRegistrar(person, Permits.consent("VOLREP"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("CNS-6"))
                .body("violations.pointer", contains("/says"));
        Given.id(byRegistrar(person, Permits.withdrawal("VOLREP")), 201);
    }

    /** Whose one purpose is not the one of the operation. */
    private static Response byRegistrar(String person, Map<String, Object> said) {
        return new Client("MYS", Role.REGISTRAR).post(person + "/return-consents", said);
    }

    @Test
    void what_a_person_wants_is_told_to_the_custodian_alone() {
        var person = Claims.person("MYS");
        var consent =
                "/return-consents/" + Given.id(MYS.post(person + "/return-consents", Permits.consent("AVR")), 201);
        MYS.get(consent).then().statusCode(200);
        var etag = MYS.etag(consent);
        for (var other : List.of("UNHCR", "IOM", "MMR")) {
            var client = new Client(other, Role.PROTECTION_OFFICER);
            client.get(Given.toldTo(other, consent)).then().statusCode(404);
            client.step(Given.toldTo(other, consent), "/confirmation", Permits.WAS_THERE, etag)
                    .then()
                    .statusCode(404);
            client.get(Given.toldTo(other, person) + "/return-consents").then().statusCode(404);
        }
    }
}
