package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** A correction changes the record of a person, says why, and loses nothing. */
@QuarkusTest
class CorrectionTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    private static Response correct(String registered, int person, Map<String, Object> changes) {
        return MYS.step(registered, "/corrections", correction(registered, person, changes));
    }

    private static Map<String, Object> correction(String registered, int person, Map<String, Object> changes) {
        return body(
                "individualId",
                MYS.get(registered).path("individuals[%d].id".formatted(person)),
                "reason",
                "NEW_EVIDENCE",
                "changes",
                changes);
    }

    private static Map<String, Object> without(String field) {
        var changes = new HashMap<String, Object>();
        changes.put(field, null);
        return changes;
    }

    @Test
    void REG_11_what_stood_before_is_kept_with_the_fields_and_the_reason() {
        var registered = Given.registered(MYS, 2, "MMR");
        correct(registered, 0, body("givenName", "Ma Khin Corrected", "particulars", body("townOfBirth", "Sittwe")))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("individuals[0].givenName", is("Ma Khin Corrected"))
                .body("individuals[0].particulars.townOfBirth", is("Sittwe"))
                .body("individuals[1].givenName", is("Ma Nu Invented"));
        Given.id(correct(registered, 0, without("bornOn")), 200);
        MYS.get(registered)
                .then()
                .body("individuals[0].bornOn", nullValue())
                .body("individuals[0].particulars.townOfBirth", is("Sittwe"));
        MYS.get(registered + "/corrections")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 3))
                .body("items.reason", contains("NEW_EVIDENCE", "NEW_EVIDENCE"))
                .body("items[0].fields", containsInAnyOrder("givenName", "particulars"))
                .body("items[0].before.givenName", is("Ma Khin Invented"))
                .body("items[0].before.particulars", nullValue())
                .body("items[1].fields", contains("bornOn"))
                .body("items[1].before.bornOn", is("1990"));
        MYS.get(registered + "/corrections?limit=1").then().body("items", hasSize(1));
    }

    @Test
    void REG_11_a_correction_that_changes_nothing_or_has_no_reason_is_refused() {
        var registered = Given.registered(MYS, 1, "MMR");
        correct(registered, 0, body("givenName", "Ma Khin Invented"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("REG-11"));
        var noReason = correction(registered, 0, body("givenName", "Other"));
        noReason.remove("reason");
        MYS.step(registered, "/corrections", noReason)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
    }

    @Test
    void REG_12_a_correction_names_a_person_of_the_case() {
        var registered = Given.registered(MYS, 1, "MMR");
        var other = Given.registered(MYS, 1, "MMR");
        MYS.step(registered, "/corrections", correction(other, 0, body("givenName", "Other")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("REG-12"));
    }

    @Test
    void what_comes_of_a_correction_could_have_been_registered_so() {
        var registered = Given.registered(MYS, 2, "MMR");
        correct(registered, 0, body("givenName", "Anna2"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/changes/givenName"))
                .body("violations.code", contains("REG-5"))
                .body(not(containsString("Anna2")));
        correct(registered, 0, body("nickname", "Other"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/changes/nickname"))
                .body("violations.code", contains("UNKNOWN_FIELD"));
        correct(registered, 0, body("stateless", true))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/changes/stateless"))
                .body("violations.code", contains("REG-3"));
        correct(registered, 1, body("relationship", "PA"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("REG-1"));
        correct(registered, 0, body("relationship", "SON"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("REG-1"));
        assertEquals("\"1\"", MYS.etag(registered));
    }

    /** A party that the household's nationality kept away is kept away still. */
    @Test
    void ACC_17_a_corrected_nationality_opens_the_case_to_nobody() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "BGD");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var admitted = Given.admitted(MYS, caseload, 1, "BGD");
        var told = Given.toldTo("BGD", admitted);
        Client.of("BGD").get(told).then().statusCode(404);
        correct(admitted, 0, body("nationalities", List.of("MMR")))
                .then()
                .statusCode(200)
                .body("individuals[0].nationalities", equalTo(List.of("MMR")));
        Client.of("BGD").get(told).then().statusCode(404);
        Client.of("AUS").get(Given.toldTo("AUS", admitted)).then().statusCode(200);
    }

    /** A named country of origin keeps that state away as a nationality does. */
    @Test
    void ACC_1_the_country_of_origin_that_a_person_names_learns_nothing() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "IDN");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var admitted = Given.admitted(MYS, caseload, 1, "MMR");
        var told = Given.toldTo("IDN", admitted);
        Client.of("IDN").get(told).then().statusCode(200);
        Given.id(correct(admitted, 0, body("particulars", body("countryOfOrigin", "IDN"))), 200);
        Client.of("IDN").get(told).then().statusCode(404);
    }

    @Test
    void what_is_sensitive_is_told_to_protection_staff_before_and_after_a_correction() {
        var registered = Given.registered(MYS, 1, "MMR");
        Given.id(correct(registered, 0, body("sensitive", body("neededFor", "CLAIM", "religion", "MUS"))), 200);
        Given.id(correct(registered, 0, body("sensitive", body("religion", "CHR"))), 200);
        var registrar = new Client("MYS", Role.REGISTRAR);
        registrar
                .get(registered)
                .then()
                .body("individuals[0].sensitive", nullValue())
                .body("withheld", hasItem("P4"));
        registrar
                .get(registered + "/corrections")
                .then()
                .body("items[1].before.sensitive", nullValue())
                .body("items.fields", contains(List.of(), List.of()));
        PROTECTION.get(registered).then().body("individuals[0].sensitive.religion", is("CHR"));
        PROTECTION
                .get(registered + "/corrections")
                .then()
                .body("items[1].before.sensitive.religion", is("MUS"))
                .body("items.fields", contains(List.of("sensitive"), List.of("sensitive")));
    }

    @Test
    void a_repeated_correction_is_done_once_and_of_a_closed_case_none() {
        var registered = Given.registered(MYS, 1, "MMR");
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        correct(registered, 0, body("givenName", "Other"))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/step-not-open"));
    }
}
