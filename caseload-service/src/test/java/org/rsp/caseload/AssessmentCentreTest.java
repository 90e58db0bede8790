package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

@QuarkusTest
class AssessmentCentreTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client AUS = Client.of("AUS");
    private static final Map<String, Object> TODAY = body("effectiveOn", Given.TODAY.toString());

    private static void refused(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .body("guards.find { it.code == '%s' && it.state == 'FAIL' }.code".formatted(rule), is(rule));
    }

    private static String code(String centre) {
        return RSO.get(centre).path("code");
    }

    private static Response assign(Client custodian, String task, String office) {
        return custodian.step(task, "/assignments", body("office", office));
    }

    @Test
    void RAC_1_it_is_planned_under_an_arrangement_in_force_for_parties_that_this_binds() {
        var draft = Given.acceded("MYS", "AUS");
        refused(RSO.post("/assessment-centres", Centres.plan(draft, "MYS", "AUS")), "RAC-1");
        var inForce = Given.inForce("MYS", "AUS");
        var answer = RSO.post("/assessment-centres", Centres.plan(inForce, "MYS", "AUS", "LKA"));
        refused(answer, "RAC-1");
        answer.then().body("guards.evidence", hasItem(containsString("LKA")));
        RSO.post("/assessment-centres", Centres.plan(inForce, "MYS", "AUS", "MYS"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("RAC-1"));
        RSO.post("/assessment-centres", Centres.plan(inForce, "MYS")).then().statusCode(422);
        new Client("MYS", Role.COORDINATOR)
                .post("/assessment-centres", Centres.plan(inForce, "MYS", "AUS"))
                .then()
                .statusCode(403);
    }

    @Test
    void RAC_1_who_has_left_the_arrangement_does_not_staff_it() {
        var arrangement = Given.inForce("MYS", "AUS");
        var centre = Centres.planned(arrangement, "MYS", "AUS");
        Given.id(AUS.step(arrangement, "/withdrawals", TODAY), 200);
        refused(AUS.step(centre, "/staffing", Centres.STAFF), "RAC-1");
    }

    @Test
    void RAC_2_it_opens_when_the_host_and_another_staff_it() {
        var arrangement = Given.inForce("MYS", "AUS", "BGD");
        var centre = Centres.planned(arrangement, "MYS", "AUS", "BGD");
        refused(RSO.step(centre, "/opening", Centres.OPEN), "RAC-2");
        Centres.staffed(centre, "AUS", "BGD");
        refused(RSO.step(centre, "/opening", Centres.OPEN), "RAC-2");
        Centres.staffed(centre, "MYS");
        RSO.step(centre, "/opening", Centres.OPEN)
                .then()
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("staffing.organisation", contains("AUS", "BGD", "MYS"));
        var alone = Centres.staffed(Centres.planned(arrangement, "MYS", "AUS"), "MYS");
        refused(RSO.step(alone, "/opening", Centres.OPEN), "RAC-2");
    }

    @Test
    void RAC_3_a_task_goes_to_a_centre_that_is_open_and_that_its_custodian_staffs() {
        var arrangement = Given.inForce("MYS", "AUS", "BGD");
        var centre = Centres.staffed(Centres.planned(arrangement, "MYS", "AUS", "BGD"), "MYS", "AUS");
        var office = code(centre);
        var task = Centres.task(MYS);
        refused(assign(MYS, task, office), "RAC-3");
        Given.id(RSO.step(centre, "/opening", Centres.OPEN), 200);
        assign(MYS, task, office).then().statusCode(200).body("office", is(office));
        MYS.get("/tasks?office=" + office).then().body("items.id", contains(Given.last(task)));
        AUS.get("/tasks?office=" + office).then().body("items", empty());
        AUS.get(task).then().statusCode(404);

        var bgd = Client.of("BGD");
        var ofAnother = Centres.task(bgd);
        refused(assign(bgd, ofAnother, office), "RAC-3");
        Centres.staffed(centre, "BGD");
        Given.id(assign(bgd, ofAnother, office), 200);

        Given.id(RSO.step(centre, "/closure", body("reason", "PURPOSE_MET")), 200);
        refused(assign(MYS, task, office), "RAC-3");
        MYS.get(task).then().body("office", is(office));
    }

    @Test
    void RAC_3_it_takes_no_tasks_while_too_few_staff_it_or_the_arrangement_has_no_effect() {
        var arrangement = Given.inForce("MYS", "AUS");
        var centre = Centres.open(arrangement, "MYS", "AUS");
        var office = code(centre);
        var task = Centres.task(AUS);
        Given.id(assign(AUS, task, office), 200);
        Given.id(RSO.step(arrangement, "/suspensions", body("reason", "REVIEW")), 200);
        refused(assign(AUS, task, office), "RAC-3");
        Given.id(RSO.step(arrangement, "/resumptions", body("declaration", "RESUME")), 200);
        Given.id(assign(AUS, task, office), 200);
        Given.id(MYS.step(centre, "/staffing-endings", TODAY), 200);
        refused(assign(AUS, task, office), "RAC-3");
        Centres.staffed(centre, "MYS");
        Given.id(assign(AUS, task, office), 200);
    }

    @Test
    void RAC_3_of_a_procedure_that_it_is_not_for_it_takes_nothing() {
        var office = code(Centres.open(Given.inForce("MYS", "AUS"), "MYS", "AUS"));
        var person = Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
        Given.flagged(MYS, person, "ER-FR");
        var task =
                "/tasks/" + MYS.get("/tasks?individualId=" + Given.last(person)).path("items[0].id");
        refused(assign(MYS, task, office), "RAC-3");
        Given.id(assign(MYS, task, "KUL-2"), 200);
    }

    @Test
    void RAC_7_a_code_without_a_centre_is_refused_as_one_of_a_centre_that_one_may_not_know() {
        var unknown = code(Centres.open(Given.inForce("MYS", "AUS"), "MYS", "AUS"));
        var lka = Client.of("LKA");
        var task = Centres.task(lka);
        var ofNone = assign(lka, task, Centres.code());
        refused(ofNone, "RAC-3");
        assertEquals(ofNone.<Object>path("guards"), assign(lka, task, unknown).<Object>path("guards"));
        var plan = Centres.plan(Given.inForce("MYS", "AUS"), "MYS", "AUS");
        plan.put("code", unknown);
        RSO.post("/assessment-centres", plan).then().statusCode(422).body("violations.code", contains("RAC-7"));
        plan.put("code", "KUL-2");
        RSO.post("/assessment-centres", plan).then().statusCode(422).body("violations.pointer", contains("/code"));
    }

    @Test
    void RAC_4_of_all_together_is_told_what_was_counted_once_and_of_ones_own_what_is_there() {
        var centre = Centres.open(Given.inForce("MYS", "AUS"), "MYS", "AUS");
        var office = code(centre);
        Centres.tasks(centre, MYS, 6);
        Centres.tasks(centre, AUS, 5);
        for (int again = 0; again < 2; again++) {
            MYS.get(centre + "/load")
                    .then()
                    .statusCode(200)
                    .body("code", is(office))
                    .body("countedOn", is(Given.TODAY.toString()))
                    .body(
                            "procedures.procedure",
                            contains("referral", "screening", "status-decision", "status-determination"))
                    .body("procedures.own", contains(0, 6 + again, 0, 0))
                    .body("procedures[1].together", is(10))
                    .body("all.own", is(6 + again))
                    .body("all.together", is(10));
            AUS.get(centre + "/load").then().body("all.own", is(5)).body("all.together", is(10));
            RSO.get(centre + "/load")
                    .then()
                    .statusCode(200)
                    .body("all.own", nullValue())
                    .body("all.together", is(10));
            Centres.tasks(centre, MYS, 1);
        }
    }

    @Test
    void RAC_4_what_is_small_after_ones_own_is_taken_off_is_kept_back() {
        var centre = Centres.open(Given.inForce("MYS", "AUS"), "MYS", "AUS");
        Centres.tasks(centre, MYS, 6);
        Centres.tasks(centre, AUS, 1);
        for (var reader : List.of(RSO, MYS, AUS)) {
            reader.get(centre + "/load")
                    .then()
                    .statusCode(200)
                    .body("countedOn", is(Given.TODAY.toString()))
                    .body("procedures[1].together", nullValue())
                    .body("all.together", nullValue());
        }
        AUS.get(centre + "/load").then().body("all.own", is(1));
    }

    @Test
    void RAC_4_the_load_is_there_for_those_who_staff_the_centre() {
        var arrangement = Given.inForce("MYS", "AUS", "BGD");
        var centre = Centres.open(arrangement, "MYS", "AUS", "BGD");
        var bgd = Client.of("BGD");
        bgd.get(centre + "/load").then().statusCode(200);
        Given.id(bgd.step(centre, "/staffing-endings", TODAY), 200);
        bgd.get(centre + "/load").then().statusCode(404);
        bgd.get(centre).then().statusCode(200).body("staffing.endsOn", hasItem(Given.TODAY.toString()));
        var planned = Centres.staffed(Centres.planned(arrangement, "MYS", "AUS"), "MYS");
        MYS.get(planned + "/load")
                .then()
                .statusCode(200)
                .body("countedOn", nullValue())
                .body("procedures.together", everyItem(nullValue()));
        new Client("MYS", Role.CASEWORKER).get(centre + "/load").then().statusCode(403);
    }

    @Test
    void RAC_5_no_state_from_which_people_of_the_caseloads_come_is_planned_for_or_opens_with_it() {
        var arrangement = Given.inForce("MYS", "AUS", "LKA");
        var before = Centres.staffed(Centres.planned(arrangement, "MYS", "AUS", "LKA"), "MYS", "AUS", "LKA");
        Given.openCaseload(arrangement, 5, List.of("LKA"), "MYS");
        var answer = RSO.post("/assessment-centres", Centres.plan(arrangement, "MYS", "AUS", "LKA"));
        refused(answer, "RAC-5");
        answer.then().body("guards.evidence", hasItem(containsString("LKA")));
        refused(RSO.step(before, "/opening", Centres.OPEN), "RAC-5");
        Centres.open(arrangement, "MYS", "AUS");
        var withOrigin = Given.arrangement("MYS", "AUS", "BGD");
        withOrigin.put(
                "parties",
                List.of(body("organisation", "MYS", "role", "HOST"), body("organisation", "BGD", "role", "ORIGIN")));
        var bound = "/arrangements/" + Given.id(RSO.post("/arrangements", withOrigin), 201);
        for (var party : List.of("MYS", "BGD")) {
            Given.id(Client.of(party).step(bound, "/accessions", body("declaration", "ACCEDE")), 200);
        }
        Given.id(RSO.step(bound, "/entry-into-force", body("declaration", "IN_FORCE")), 200);
        refused(RSO.post("/assessment-centres", Centres.plan(bound, "MYS", "BGD")), "RAC-5");
    }

    @Test
    void RAC_5_a_state_that_comes_to_be_one_is_told_no_load_but_its_own_and_not_why() {
        var arrangement = Given.inForce("MYS", "AUS");
        var centre = Centres.open(arrangement, "MYS", "AUS");
        Centres.tasks(centre, MYS, 5);
        Centres.tasks(centre, AUS, 5);
        AUS.get(centre + "/load").then().body("all.together", is(10));
        Given.openCaseload(arrangement, 5, List.of("AUS"), "MYS");
        AUS.get(centre + "/load")
                .then()
                .statusCode(200)
                .body("countedOn", is(Given.TODAY.toString()))
                .body("all.own", is(5))
                .body("all.together", nullValue())
                .body("procedures.together", everyItem(nullValue()));
        MYS.get(centre + "/load").then().body("all.together", is(10));
    }

    @Test
    void RAC_6_a_party_speaks_for_itself_and_for_a_centre_that_is_planned_for_it() {
        var arrangement = Given.inForce("MYS", "AUS", "BGD");
        var centre = Centres.planned(arrangement, "MYS", "AUS");
        var bgd = Client.of("BGD");
        bgd.get(centre).then().statusCode(404);
        bgd.step(centre, "/staffing", Centres.STAFF, "\"1\"").then().statusCode(404);
        bgd.get("/assessment-centres?limit=200").then().body("items.id", not(hasItem(Given.last(centre))));
        AUS.get("/assessment-centres?limit=200").then().body("items.id", hasItem(Given.last(centre)));
        var rso = new Client("RSO", Role.SUPERVISOR, Role.COORDINATOR);
        refused(rso.step(centre, "/staffing", Centres.STAFF), "RAC-6");
        refused(AUS.step(centre, "/staffing-endings", TODAY), "RAC-6");
        Centres.staffed(centre, "AUS");
        refused(
                AUS.step(
                        centre,
                        "/staffing-endings",
                        body("effectiveOn", Given.TODAY.minusDays(1).toString())),
                "RAC-6");
        AUS.step(centre, "/staffing", body("declaration", "STAFF", "posts", 9))
                .then()
                .statusCode(200)
                .body("staffing.posts", contains(9));
    }

    /** The code's conditions could be forgotten: the rows themselves are for the coordinator and those that are named, and counts for nobody. */
    @Test
    void the_rows_are_there_for_those_whom_it_is_planned_for_and_counts_for_nobody() throws SQLException {
        var centre = Centres.open(Given.inForce("MYS", "AUS", "BGD"), "MYS", "AUS");
        Centres.tasks(centre, MYS, 1);
        RSO.get(centre + "/load").then().statusCode(200);
        for (var organisation : List.of("MYS", "AUS", "RSO", "BGD", "LKA", "UNHCR", "")) {
            var known = List.of("MYS", "AUS", "RSO").contains(organisation) ? 1 : 0;
            assertEquals(known, RowPolicyTest.rows(organisation, "assessment_centre", "id", centre), organisation);
            assertEquals(
                    known * 2,
                    RowPolicyTest.rows(organisation, "assessment_centre_staffing", "centre_id", centre),
                    organisation);
            assertEquals(known * 4, RowPolicyTest.rows(organisation, "history", "resource", centre), organisation);
            for (var counts : List.of("assessment_centre_count", "assessment_centre_load")) {
                assertEquals(0, RowPolicyTest.rows(organisation, counts, "centre_id", centre), organisation);
            }
        }
    }
}
