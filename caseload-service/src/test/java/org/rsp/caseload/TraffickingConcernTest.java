package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Signs that somebody was trafficked: always taken, told to few; and the help, which hangs on nothing. */
@QuarkusTest
class TraffickingConcernTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = Children.protection("MYS");

    @Test
    void TIP_1_a_sign_is_taken_in_a_closed_case_too_and_again_from_who_is_told_nothing_of_it() {
        var registered = Given.registered(MYS, 1, "MMR");
        var person = "/individuals/" + Given.person(MYS, registered);
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        var registrar = new Client("MYS", Role.REGISTRAR);
        for (int i = 0; i < 2; i++) {
            registrar
                    .post(person + "/trafficking-concerns", Children.signs())
                    .then()
                    .statusCode(201)
                    .body("status", nullValue())
                    .body("signs", nullValue())
                    .body("withheld", contains("P4"))
                    .body("availableActions", empty());
        }
        PROTECTION
                .get(person + "/trafficking-concerns")
                .then()
                .body("items.status", contains("RAISED", "RAISED"))
                .body("items[0].signs.indicators", contains("DOCUMENTS_WITHHELD", "FORCED_LABOUR"));
    }

    @Test
    void TIP_1_who_returns_people_says_so_at_the_gate_and_nobody_departs() {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        new Client("MYS", Role.RETURNS_OFFICER)
                .post(person + "/trafficking-concerns", Children.signs())
                .then()
                .statusCode(201)
                .body("status", nullValue())
                .body("signs", nullValue());
        assertEquals("VOIDED", Permits.status(permit));
    }

    @Test
    void TIP_2_it_is_told_to_few_and_to_no_organisation() throws SQLException {
        var person = Claims.person("MYS");
        var concern = Children.raised(PROTECTION, person);
        MYS.get(concern).then().statusCode(404);
        MYS.get(person + "/trafficking-concerns").then().statusCode(200).body("items", empty());
        for (var other : List.of("UNHCR", "IOM", "MMR")) {
            var client = Children.protection(other);
            client.get(Given.toldTo(other, concern)).then().statusCode(404);
            client.get(Given.toldTo(other, person) + "/trafficking-concerns")
                    .then()
                    .statusCode(404);
        }
        MYS.get("/tasks?individualId=" + Given.last(person)).then().body("items", empty());
        PROTECTION
                .get("/tasks?individualId=" + Given.last(person))
                .then()
                .body("items.step", contains("identifyVictimInTraffickingConcern"));
        try (var owner = OwnerSession.aboveTheGuard();
                var asked = owner.prepareStatement(
                        "select encode(signs, 'escape') from trafficking_concern where id = ?")) {
            asked.setObject(1, UUID.fromString(Given.last(concern)));
            try (var row = asked.executeQuery()) {
                row.next();
                assertFalse(row.getString(1).contains("papers"));
            }
        }
    }

    @Test
    void TIP_3_what_is_refused_is_not_done_and_nothing_is_closed_by_it() {
        var concern = Children.identified("MYS", Claims.person("MYS"));
        for (var wrong : List.of(
                Children.support("REFUSED", List.of("SAFE_HOUSING"), 10), Children.support("GIVEN", List.of(), 10))) {
            PROTECTION
                    .step(concern, "/support", wrong)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("TIP-3"));
        }
        PROTECTION
                .step(concern, "/support", Children.support("REFUSED", List.of(), 10))
                .then()
                .statusCode(200)
                .body("status", is("IDENTIFIED"))
                .body("plan.consent", is("REFUSED"));
        PROTECTION
                .step(concern, "/support", Children.support("GIVEN", List.of("SAFE_HOUSING"), 10))
                .then()
                .statusCode(200)
                .body("plan.help", contains("SAFE_HOUSING"));
    }

    @Test
    void TIP_4_there_is_time_to_recover_and_reflect() {
        var concern = Children.raised(PROTECTION, Claims.person("MYS"));
        PROTECTION
                .step(concern, "/identification", Children.reflecting(29))
                .then()
                .statusCode(422)
                .body("violations.code", contains("TIP-4"));
        PROTECTION
                .step(concern, "/identification", Children.reflecting(30))
                .then()
                .statusCode(200)
                .body("reflectionEndsOn", is(Children.inDays(30)))
                .body("reviewOn", is(Children.inDays(30)));
    }

    @Test
    void TIP_5_help_is_talked_about_again_by_the_end_of_that_time() {
        var person = Claims.person("MYS");
        var concern = Children.identified("MYS", person);
        for (int days : List.of(0, 31)) {
            PROTECTION
                    .step(concern, "/support", Children.support("GIVEN", List.of("COUNSELLING"), days))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("TIP-5"));
        }
        Claims.after(PROTECTION, concern, "/support", Children.support("GIVEN", List.of("COUNSELLING"), 30));
        PROTECTION
                .get("/tasks?individualId=" + Given.last(person))
                .then()
                .body("items.step", contains("planSupportInTraffickingConcern"))
                .body("items.dueOn", contains(Children.inDays(30)));
    }

    @Test
    void TIP_6_while_the_time_lasts_only_the_person_ends_it() throws SQLException {
        var concern = Children.identified("MYS", Claims.person("MYS"));
        PROTECTION
                .step(concern, "/closure", body("reason", "NO_VICTIM"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("TIP-6"));
        Claims.after(Children.otherProtection("MYS"), concern, "/closure", body("reason", "PERSON_ASKED"));
        PROTECTION.get(concern).then().body("status", is("CLOSED")).body("reason", is("PERSON_ASKED"));
        var later = Children.identified("MYS", Claims.person("MYS"));
        Children.reflectedUntilYesterday(later);
        Claims.after(PROTECTION, later, "/closure", body("reason", "SUPPORT_COMPLETED"));
    }

    @Test
    void TIP_10_a_concern_is_closed_for_a_reason_of_its_state() throws SQLException {
        var raised = Children.raised(PROTECTION, Claims.person("MYS"));
        for (var reason : List.of("SUPPORT_COMPLETED", "PERSON_ASKED")) {
            PROTECTION
                    .step(raised, "/closure", body("reason", reason))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("TIP-10"));
        }
        var identified = Children.identified("MYS", Claims.person("MYS"));
        Children.reflectedUntilYesterday(identified);
        PROTECTION
                .step(identified, "/closure", body("reason", "RAISED_BY_MISTAKE"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("TIP-10"));
        Claims.after(PROTECTION, identified, "/closure", body("reason", "SUPPORT_COMPLETED"));
    }

    @Test
    void TIP_9_that_the_person_asks_is_heard_by_another_officer() {
        var concern = Children.identified("MYS", Claims.person("MYS"));
        PROTECTION
                .step(concern, "/closure", body("reason", "PERSON_ASKED"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("TIP-9"));
    }

    @Test
    void TIP_2_no_event_names_the_person() throws SQLException {
        var person = Claims.person("MYS");
        var concern = Children.identified("MYS", person);
        String inCase = PROTECTION.get(concern).path("caseId");
        try (var owner = OwnerSession.aboveTheGuard();
                var told = owner.prepareStatement("select payload, recipient from outbox where aggregateid = ?")) {
            told.setString(1, Given.last(concern));
            int events = 0;
            for (var rows = told.executeQuery(); rows.next(); events++) {
                assertEquals("platform", rows.getString(2));
                assertFalse(rows.getString(1).contains(Given.last(person)), "the person is named");
                assertFalse(rows.getString(1).contains(inCase), "the case is named");
            }
            assertEquals(2, events);
        }
    }

    @Test
    void TSK_5_nor_does_the_event_of_what_is_due_for_the_person() throws SQLException {
        var person = Claims.person("MYS");
        var concern = Children.identified("MYS", person);
        String inCase = PROTECTION.get(concern).path("caseId");
        try (var owner = OwnerSession.aboveTheGuard();
                var told = owner.prepareStatement(
                        "select o.payload from outbox o join task t on t.id::text = o.aggregateid where t.resource = ?")) {
            told.setObject(1, UUID.fromString(Given.last(concern)));
            int events = 0;
            for (var rows = told.executeQuery(); rows.next(); events++) {
                assertFalse(rows.getString(1).contains(Given.last(person)), "the person is named");
                assertFalse(rows.getString(1).contains(inCase), "the case is named");
            }
            assertTrue(events > 0, "what is due is told");
        }
    }

    @Test
    void TIP_2_who_raised_it_does_not_see_that_something_was_found() {
        var registrar = new Client("MYS", Role.REGISTRAR);
        var concern = Children.raised(registrar, Claims.person("MYS"));
        Claims.after(PROTECTION, concern, "/identification", Children.reflecting(30));
        registrar
                .get(concern)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("id", is(Given.last(concern)))
                .body("version", nullValue())
                .body("updatedAt", nullValue());
        PROTECTION.get(concern).then().header("ETag", is("\"2\"")).body("version", is(2));
    }

    @Test
    void TIP_2_the_audit_does_not_say_which_procedure_it_was() {
        var person = Claims.person("MYS");
        Children.identified("MYS", person);
        Casework.opened("MYS", person);
        String inCase = PROTECTION.get(person + "/trafficking-concerns").path("items[0].caseId");
        for (var reader : List.of(new Client("MYS", Role.AUDITOR), new Client("MYS", Role.DPO))) {
            for (var of : List.of("individuals/" + Given.last(person), "cases/" + inCase)) {
                reader.get("/audit/" + of)
                        .then()
                        .statusCode(200)
                        .body("items.operation", hasItems("restricted", "registerCase"))
                        .body(not(containsString("raffick")))
                        .body(not(containsString("ntegrityCheck")));
            }
        }
    }

    @Test
    void TIP_7_a_childs_best_interests_are_looked_to_and_nothing_says_why() {
        var child = Claims.childAlone("MYS");
        Children.raised(new Client("MYS", Role.REGISTRAR), child);
        Children.raised(PROTECTION, child);
        PROTECTION
                .get(child + "/best-interests-procedures")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", is("ASSESSMENT"))
                .body("items[0].status", is("OPENED"))
                .body(not(containsString("raffick")));
        MYS.get("/tasks?individualId=" + Given.last(child))
                .then()
                .body("items.step", contains("hearChildInBestInterestsProcedure"));
        var adult = Claims.person("MYS");
        Children.raised(PROTECTION, adult);
        PROTECTION.get(adult + "/best-interests-procedures").then().body("items", empty());
    }

    @Test
    void TIP_7_a_procedure_that_waits_for_its_panel_goes_on() {
        var child = Claims.childAlone("MYS");
        var heard = Children.heard("MYS", child, Children.determining("DURABLE_SOLUTION"));
        Claims.after(PROTECTION, heard, "/decision", Children.decisionByPanel("MYS"));
        Children.raised(PROTECTION, child);
        PROTECTION.get(child + "/best-interests-procedures").then().body("items.status", contains("AWAITING_PANEL"));
    }

    @Test
    void TIP_8_nobody_is_returned_while_the_time_lasts_and_why_is_not_told() throws SQLException {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        var concern = Children.identified("MYS", person);
        assertEquals("VOIDED", Permits.status(permit));
        Permits.asked(person, "REMOVAL").then().body("answer", is("NOT_CLEAR")).body(not(containsString("TRAFFICK")));
        assertTrue(Permits.issue(person, "REMOVAL").statusCode() == 409);
        Children.reflectedUntilYesterday(concern);
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOT"));
        Permits.released(PROTECTION, person);
        assertEquals("CLEAR", Permits.answer(person, "VOT"));
        Claims.after(PROTECTION, concern, "/closure", body("reason", "SUPPORT_COMPLETED"));
        assertEquals(
                "NOT_CLEAR",
                Permits.answer(person, "REMOVAL"),
                "RMS-5 is about the victim, whatever kind is asked for");
    }

    @Test
    void TIP_8_nobody_is_returned_while_signs_have_not_been_looked_into() {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        var concern = Children.raised(PROTECTION, person);
        assertEquals("VOIDED", Permits.status(permit));
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"));
        Claims.after(PROTECTION, concern, "/closure", body("reason", "NO_VICTIM"));
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"));
    }
}
