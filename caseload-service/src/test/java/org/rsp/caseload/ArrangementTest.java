package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
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
