package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

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
        Given.id(MYS.post(child + "/return-consents", signed), 201);
        Given.id(MYS.post(child + "/return-consents", Permits.withdrawal("VOLREP")), 201);
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
        return new Client("MYS", Role.REGISTRAR)
                .request()
                .header("Purpose", "PROCESSING")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(said)
                .post(Area.PATH + person + "/return-consents");
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
