package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

@QuarkusTest
class ArrangementTest {

    private static void refused(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .body("guards.find { it.code == '%s' && it.state == 'FAIL' }.code".formatted(rule), is(rule));
    }

    @Test
    void ARR_1_nobody_accedes_for_another() {
        // the coordinator's organisation sees every arrangement and is a party to none
        var draft = Given.draft("MYS", "UNHCR");
        var rso = new Client("RSO", Role.SUPERVISOR, Role.COORDINATOR);
        refused(rso.step(draft, "/accessions", body("declaration", "ACCEDE")), "ARR-1");
    }

    @Test
    void ARR_2_it_is_in_force_only_when_every_party_has_acceded_and_says_who_is_missing() {
        var draft = Given.draft("MYS", "UNHCR");
        Given.id(Client.of("MYS").step(draft, "/accessions", body("declaration", "ACCEDE")), 200);
        var answer = RSO.step(draft, "/entry-into-force", body("declaration", "IN_FORCE"));
        refused(answer, "ARR-2");
        answer.then().body("guards.evidence", hasItem(containsString("UNHCR")));
    }

    @Test
    void ARR_3_it_is_not_in_force_outside_its_term() {
        var later = Given.arrangement("MYS", "UNHCR");
        later.put("startsOn", Given.TODAY.plusDays(1).toString());
        var draft = "/arrangements/" + Given.id(RSO.post("/arrangements", later), 201);
        for (String party : List.of("MYS", "UNHCR")) {
            Given.id(Client.of(party).step(draft, "/accessions", body("declaration", "ACCEDE")), 200);
        }
        refused(RSO.step(draft, "/entry-into-force", body("declaration", "IN_FORCE")), "ARR-3");
    }

    @Test
    void ARR_4_a_party_accedes_once() {
        var acceded = Given.acceded("MYS", "UNHCR");
        refused(Client.of("MYS").step(acceded, "/accessions", body("declaration", "ACCEDE")), "ARR-4");
    }

    @Test
    void ARR_7_an_arrangement_that_binds_nobody_is_not_resumed() {
        var arrangement = Given.inForce("MYS", "UNHCR");
        for (String party : List.of("MYS", "UNHCR")) {
            var today = body("effectiveOn", Given.TODAY.toString());
            Given.id(Client.of(party).step(arrangement, "/withdrawals", today), 200);
        }
        Given.id(RSO.step(arrangement, "/suspensions", body("reason", "REVIEW")), 200);
        refused(RSO.step(arrangement, "/resumptions", body("declaration", "RESUME")), "ARR-7");
    }

    @Test
    void ARR_5_a_withdrawal_is_declared_once_and_not_for_the_past() {
        var arrangement = Given.inForce("MYS", "UNHCR");
        var mys = Client.of("MYS");
        refused(
                mys.step(
                        arrangement,
                        "/withdrawals",
                        body("effectiveOn", Given.TODAY.minusDays(1).toString())),
                "ARR-5");
        Given.id(mys.step(arrangement, "/withdrawals", body("effectiveOn", Given.TODAY.toString())), 200);
        refused(mys.step(arrangement, "/withdrawals", body("effectiveOn", Given.TODAY.toString())), "ARR-5");
    }

    @Test
    void ARR_6_a_draft_names_each_party_once_and_does_not_end_before_it_begins() {
        RSO.post("/arrangements", Given.arrangement("MYS", "MYS"))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("ARR-6"));
        var backwards = Given.arrangement("MYS", "UNHCR");
        backwards.put("endsOn", Given.TODAY.minusDays(31).toString());
        RSO.post("/arrangements", backwards).then().statusCode(422).body("violations.pointer", hasItem("/endsOn"));
    }

    @Test
    void ARR_8_parties_share_that_a_case_exists_and_what_belongs_to_it_but_no_claim() {
        var drawnUp = Given.arrangement("MYS", "AUS");
        for (var classes : List.of(List.of("P3"), List.of("P1", "P5"), List.of("P0"))) {
            drawnUp.put("sharedClasses", classes);
            RSO.post("/arrangements", drawnUp).then().statusCode(422);
        }
        drawnUp.put("sharedClasses", List.of("P2"));
        RSO.post("/arrangements", drawnUp).then().statusCode(422).body("violations.code", hasItem("ARR-8"));
        var silent = RSO.post("/arrangements", Given.arrangement("MYS", "AUS"));
        assertEquals(List.of(), silent.path("sharedClasses"), "who says nothing shares nothing");
    }

    @Test
    void parties_are_told_of_each_others_cases_while_they_are_bound_and_what_they_agreed() {
        var arrangement = Given.sharing(List.of("P1"), "MYS", "AUS", "IDN");
        var caseload = Given.openCaseload(arrangement, 5, List.of(), "MYS");
        var admitted = Given.admitted(Client.of("MYS"), caseload, 1, "MMR");
        var registered = Given.registered(Client.of("MYS"), 1, "MMR");
        var aus = Client.of("AUS");
        var told = aus.get("/cases?caseloadId=" + Given.last(caseload));
        assertEquals(1, told.<List<?>>path("items").size(), "not what is in no caseload: " + registered);
        assertEquals(List.of("P2"), told.path("items[0].withheld"));
        assertFalse(
                Client.of("MYS").get(admitted).<List<String>>path("withheld").contains("P2"), "the custodian is");

        Given.id(aus.step(arrangement, "/withdrawals", body("effectiveOn", Given.TODAY.toString())), 200);
        assertEquals(
                List.of(),
                Client.of("AUS")
                        .get("/cases?caseloadId=" + Given.last(caseload))
                        .path("items"),
                "who has left is told no more");
        Given.id(RSO.step(arrangement, "/suspensions", body("reason", "REVIEW")), 200);
        assertEquals(
                List.of(),
                Client.of("IDN")
                        .get("/cases?caseloadId=" + Given.last(caseload))
                        .path("items"),
                "nothing under an arrangement that has no effect");
    }

    @Test
    void the_coordinator_is_the_regional_support_offices_and_nobody_elses() {
        new Client("MYS", Role.COORDINATOR)
                .post("/arrangements", Given.arrangement("MYS", "UNHCR"))
                .then()
                .statusCode(403);
    }

    @Test
    void CSL_1_a_caseload_is_opened_under_an_arrangement_in_force_only() {
        refused(RSO.post("/caseloads", Given.caseload(Given.acceded("MYS", "UNHCR"), 5, List.of(), "MYS")), "CSL-1");
    }

    @Test
    void CSL_2_a_caseloads_days_do_not_end_before_they_begin() {
        var caseload = Given.caseload(Given.inForce("MYS", "UNHCR"), 5, List.of(), "MYS");
        caseload.put("closesOn", Given.TODAY.minusDays(2).toString());
        RSO.post("/caseloads", caseload).then().statusCode(422).body("violations.code", hasItem("CSL-2"));
    }
}
