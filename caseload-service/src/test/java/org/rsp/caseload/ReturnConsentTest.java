package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        var signed = Permits.consent("VOLREP");
        signed.put("by", "PERSON_AND_GUARDIAN");
        Children.guarded(MYS, child);
        Given.id(MYS.post(child + "/return-consents", signed), 201);
        Given.id(MYS.post(child + "/return-consents", Permits.withdrawal("VOLREP")), 201);
    }

    @Test
    void CNS_8_nobody_makes_a_consent_alone() {
        var person = Claims.person("MYS");
        var alone = Permits.consent("VOLREP");
        alone.put("witness", Claims.subject(MYS));
        var nobody = Permits.consent("VOLREP");
        nobody.remove("witness");
        for (var said : List.of(alone, nobody)) {
            MYS.post(person + "/return-consents", said)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("CNS-8"))
                    .body("violations.pointer", contains("/witness"));
        }
        var uninterpreted = Permits.consent("VOLREP");
        uninterpreted.remove("interpreter");
        Given.id(MYS.post(person + "/return-consents", uninterpreted), 201);
        Given.id(MYS.post(person + "/return-consents", Permits.consent("AVR")), 201);
        MYS.get(person + "/return-consents")
                .then()
                .body("items.witness", contains("witness-07", "witness-07"))
                .body("items.interpreter", contains(null, "interpreter-07"));
    }

    /** As one of those that were recorded before there was a field for it. */
    @Test
    void CNS_8_a_consent_that_names_no_witness_does_not_count() throws SQLException {
        var person = Standings.person("PROTECTED_CONSENTING");
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
        try (var owner = OwnerSession.aboveTheGuard();
                var older = owner.prepareStatement(
                        "update return_consent set witness = null where individual_id = ?::uuid")) {
            older.setString(1, Given.last(person));
            assertEquals(1, older.executeUpdate());
        }
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOLREP"));
    }

    @Test
    void CNS_9_a_child_who_is_alone_has_a_guardian_first() {
        var child = Claims.childAlone("MYS");
        var signed = Permits.consent("AVR");
        signed.put("by", "PERSON_AND_GUARDIAN");
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
        for (var other : List.of("UNHCR", "IOM", "MMR")) {
            var client = new Client(other, Role.PROTECTION_OFFICER);
            client.get(Given.toldTo(other, consent)).then().statusCode(404);
            client.get(Given.toldTo(other, person) + "/return-consents").then().statusCode(404);
        }
    }
}
