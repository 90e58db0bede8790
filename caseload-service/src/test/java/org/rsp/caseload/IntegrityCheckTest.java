package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** Doubts about honesty are looked into by people who have no part in the claim, and the claim goes on as if there were none. */
@QuarkusTest
class IntegrityCheckTest {

    private static final Client OPENER = Casework.opener("MYS");
    private static final Client CLOSER = Casework.closer("MYS");

    @Test
    void ITG_1_the_officers_of_the_claim_see_neither_a_check_nor_that_there_is_one() {
        var claim = Claims.held("MYS");
        var officer = Claims.officer("MYS");
        var supervisor = Claims.supervisor("MYS");
        var person = "/individuals/" + officer.get(claim).path("individualId");
        var before = seen(person, officer, supervisor);
        var check = Casework.opened("MYS", person);
        assertEquals(before, seen(person, officer, supervisor));
        officer.get(check).then().statusCode(403);
        officer.get(person + "/integrity-checks").then().statusCode(403);
        supervisor.get(check).then().statusCode(404);
        supervisor.get(person + "/integrity-checks").then().statusCode(200).body("items", empty());
        supervisor
                .post(person + "/integrity-checks", Casework.DOUBT)
                .then()
                .statusCode(409)
                .body("guards.code", contains("ITG-1"));
        CLOSER.get(person + "/integrity-checks").then().statusCode(200).body("items.id", contains(Given.last(check)));
        var unhcr = new Client("UNHCR", Role.SUPERVISOR);
        unhcr.get(Given.toldTo("UNHCR", check)).then().statusCode(404);
        unhcr.get(Given.toldTo("UNHCR", person) + "/integrity-checks").then().statusCode(404);
    }

    /** What is listed to those who work on the claim: their tasks, and what was done in the case. */
    private static List<List<String>> seen(String person, Client officer, Client supervisor) {
        var tasks = "/tasks?individualId=" + Given.last(person);
        var inCase = "/cases/" + officer.get(tasks).path("items[0].caseId") + "/timeline";
        return List.of(
                officer.get(tasks).path("items.step"),
                supervisor.get(tasks).path("items.step"),
                supervisor.get(inCase).path("items.act"));
    }

    @Test
    void ITG_1_who_takes_a_part_in_the_claim_loses_sight_of_the_check() {
        var claim = Claims.lodged("MYS");
        var person = "/individuals/" + Claims.officer("MYS").get(claim).path("individualId");
        var check = Casework.opened("MYS", person);
        var reader = Claims.supervisor("MYS");
        reader.get(check).then().statusCode(200).body("note", is("A caller says so."));
        Claims.scheduled("MYS", claim);
        reader.get(check).then().statusCode(404);
    }

    /** The supervisor would otherwise be the one who endorses and decides; appeals and reviews ask the same. */
    @Test
    void ITG_4_who_has_read_one_decides_on_nothing_of_the_person() {
        var heard = Claims.submitted("MYS", Claims.recorded("MYS"), Claims.assessment("REFUSE"));
        var person = "/individuals/" + Claims.officer("MYS").get(heard).path("individualId");
        Casework.opened("MYS", person);
        var reader = new Client("MYS", Role.SUPERVISOR, Role.RSD_REVIEWER, Role.APPEAL_OFFICER);
        apart(OPENER.step(heard, "/endorsement", Claims.ENDORSE));
        reader.get(person + "/integrity-checks").then().statusCode(200).body("items.status", contains("OPENED"));
        apart(reader.step(heard, "/endorsement", Claims.ENDORSE));
        apart(reader.step(heard, "/returns", body("reason", "COUNTRY_INFORMATION")));
        Claims.after(Claims.reviewer("MYS"), heard, "/endorsement", Claims.ENDORSE);
        apart(Rulings.issue(reader, heard));
        var refused = Rulings.refused("MYS", Rulings.issuedOn("MYS", heard));
        apart(reader.step(refused, "/setting-aside", body("reason", "SLIP")));
        var appeal = Rulings.appealed("MYS", refused);
        apart(reader.step(appeal, "/dismissal", Rulings.REASONS));
        Rulings.ruled("MYS", appeal, "/dismissal", Rulings.REASONS);
    }

    @Test
    void ITG_4_nor_hears_the_person() {
        var claim = Claims.scheduled("MYS");
        var person = "/individuals/" + Claims.officer("MYS").get(claim).path("individualId");
        Casework.opened("MYS", person);
        var reader = new Client("MYS", Role.SUPERVISOR, Role.RSD_REVIEWER, Role.CASEWORKER);
        reader.get(person + "/integrity-checks").then().statusCode(200).body("items.status", contains("OPENED"));
        var plan = Claims.interview("MYS");
        plan.put("interviewer", Claims.staff(Claims.subject(reader), "WOMAN", "MYS"));
        Claims.after(Claims.officer("MYS"), claim, "/interviews", plan);
        apart(reader.step(claim, "/interview-holdings", Claims.HELD));
    }

    private static void apart(Response answer) {
        answer.then().statusCode(409).body("guards.code", contains("ITG-4")).body(not(containsString("ntegrity")));
    }

    @Test
    void ITG_2_a_check_stops_no_claim() {
        var claim = Claims.scheduled("MYS");
        var person = "/individuals/" + Claims.officer("MYS").get(claim).path("individualId");
        var check = Casework.opened("MYS", person);
        Claims.submitted("MYS", Claims.recorded("MYS", Claims.held("MYS", claim)), Claims.assessment("RECOGNISE_1A2"));
        Claims.after(Claims.reviewer("MYS"), claim, "/endorsement", Claims.ENDORSE);
        CLOSER.get(check).then().body("status", is("OPENED"));
    }

    @Test
    void ITG_3_somebody_else_closes_a_check_and_says_what_was_found() {
        var check = Casework.opened("MYS", Claims.person("MYS"));
        OPENER.step(check, "/closure", Casework.FOUND).then().statusCode(409).body("guards.code", contains("ITG-3"));
        CLOSER.step(check, "/closure", Casework.FOUND)
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("finding", is("NOT_SUBSTANTIATED"));
    }
}
