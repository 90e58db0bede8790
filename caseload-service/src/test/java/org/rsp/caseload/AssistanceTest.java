package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Help that people ask for: who is told of it, and what is never kept. */
@QuarkusTest
class AssistanceTest {

    private static final Client CASEWORKER = new Client("MYS", Role.CASEWORKER);
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    private static Response asked(String person, Map<String, Object> said) {
        return CASEWORKER.post(person + "/assistance", said);
    }

    private static void refusedByGuard(Response answer, String rule) {
        answer.then().statusCode(409).body("guards.findAll { it.state == 'FAIL' }.code", contains(rule));
    }

    @Test
    void AST_1_no_other_organisation_is_told_against_the_persons_will() {
        var person = Claims.person("MYS");
        refusedByGuard(asked(person, Casework.help("LEGAL", "NGO-HARBOUR", "REFUSED")), "AST-1");
        refusedByGuard(asked(person, body("kind", "LEGAL", "provider", "NGO-HARBOUR")), "AST-1");
        asked(person, Casework.help("LEGAL", "MYS", "REFUSED"))
                .then()
                .statusCode(201)
                .body("asked.provider", is("MYS"))
                .body("asked.consent", is("REFUSED"));
    }

    @Test
    void AST_2_no_origin_gives_help() {
        refusedByGuard(asked(Claims.person("MYS"), Casework.help("LIVELIHOOD", "MMR", "GIVEN")), "AST-2");
    }

    @Test
    void AST_2_what_has_become_an_origin_since_it_was_asked_for_gives_no_help() {
        var registrar = Client.of("MYS");
        var registered = Given.registered(registrar, 1, "MMR");
        var person = "/individuals/" + Given.person(registrar, registered);
        var asked = "/assistance/" + Given.id(asked(person, Casework.help("LEGAL", "LKA", "GIVEN")), 201);
        var correction = body(
                "individualId", Given.last(person),
                "reason", "NEW_EVIDENCE",
                "changes", body("nationalities", List.of("LKA")));
        Given.id(registrar.step(registered, "/corrections", correction), 200);
        refusedByGuard(CASEWORKER.step(asked, "/giving", Casework.GIVEN), "AST-2");
        CASEWORKER.get(asked).then().body("status", is("REQUESTED"));
    }

    @Test
    void AST_5_no_event_of_help_names_the_person() throws SQLException {
        var person = Claims.person("MYS");
        var health = Casework.requested(PROTECTION, person, "HEALTH");
        try (var owner = OwnerSession.aboveTheGuard();
                var told = owner.prepareStatement("select payload from outbox where aggregateid = ?")) {
            told.setString(1, Given.last(health));
            var rows = told.executeQuery();
            assertTrue(rows.next());
            assertFalse(rows.getString(1).contains(Given.last(person)));
        }
    }

    @Test
    void AST_3_help_begins_before_it_ends_and_neither_is_to_come() {
        var person = Claims.person("MYS");
        var tomorrow = Given.TODAY.plusDays(1).toString();
        var answered = Casework.consent("GIVEN");
        answered.put("on", tomorrow);
        var early = body("kind", "CASH", "provider", "NGO-HARBOUR", "consent", answered);
        asked(person, early).then().statusCode(422).body("violations.code", contains("AST-3"));
        var help = Casework.requested(CASEWORKER, person, "CASH");
        CASEWORKER.step(help, "/giving", body("from", tomorrow)).then().statusCode(422);
        Given.id(CASEWORKER.step(help, "/giving", Casework.GIVEN), 200);
        var before = body("until", Given.TODAY.minusDays(1).toString(), "reason", "COMPLETED");
        CASEWORKER.step(help, "/ending", before).then().statusCode(422).body("violations.code", contains("AST-3"));
        CASEWORKER.step(help, "/ending", Casework.ENDED).then().statusCode(200).body("outcome", is("SELF_RELIANT"));
    }

    @Test
    void AST_4_no_account_is_kept() {
        var said = Casework.help("CASH", "NGO-HARBOUR", "GIVEN");
        for (var note : List.of("pay to 1234 5678 9012", "card 4111-1111-1111-1111", "call 0123456789")) {
            said.put("note", note);
            asked(Claims.person("MYS"), said).then().statusCode(422).body("violations.code", contains("AST-4"));
        }
        said.put("note", "250 a month for 3 children, since 2026-11-02 14 days late");
        asked(Claims.person("MYS"), said).then().statusCode(201);
    }

    @Test
    void AST_5_help_for_health_is_told_to_few() {
        var person = Claims.person("MYS");
        var shelter = Casework.requested(PROTECTION, person, "SHELTER");
        var health = Casework.requested(PROTECTION, person, "HEALTH");
        CASEWORKER.get(health).then().statusCode(404);
        CASEWORKER.get(person + "/assistance").then().statusCode(200).body("items.id", contains(Given.last(shelter)));
        PROTECTION
                .get(person + "/assistance")
                .then()
                .body("items.id", containsInAnyOrder(Given.last(shelter), Given.last(health)))
                .body("items.find { it.restricted != null }.restricted.kind", is("HEALTH"));
        var own = Casework.requested(CASEWORKER, person, "PSYCHOSOCIAL");
        CASEWORKER
                .get(own)
                .then()
                .statusCode(200)
                .body("status", is("REQUESTED"))
                .body("asked", nullValue())
                .body("restricted", nullValue());
        for (var other : List.of("UNHCR", "MMR")) {
            var client = new Client(other, Role.PROTECTION_OFFICER);
            client.get(Given.toldTo(other, shelter)).then().statusCode(404);
            client.get(Given.toldTo(other, person) + "/assistance").then().statusCode(404);
        }
    }
}
