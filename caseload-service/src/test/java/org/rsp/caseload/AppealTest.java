package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;
import static org.rsp.caseload.StatusDecisionTest.guardFails;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** Appeals: always taken, suspending while they are pending, decided by somebody who had no part in it. */
@QuarkusTest
class AppealTest {

    private static final String MYS = "MYS";
    private static final Client CASEWORKER = Claims.officer(MYS);
    private static final Client SUPERVISOR = Claims.supervisor(MYS);
    private static final Client OFFICER = Rulings.appealOfficer(MYS);
    private static final Client REGISTRAR = new Client(MYS, Role.REGISTRAR);

    @Test
    void APL_1_an_appeal_is_taken_where_there_is_nothing_to_appeal_against_and_in_a_closed_case() {
        var all = Client.of(MYS);
        var registered = Given.registered(all, 1, "MMR");
        Given.id(all.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        var person = Given.person(all, registered, 0);
        var first = Rulings.lodge(CASEWORKER, person);
        first.then().statusCode(201).body("status", is("LEAVE_PENDING")).body("decisionId", nullValue());
        Rulings.lodge(Rulings.protection(MYS), person)
                .then()
                .statusCode(201)
                .body("id", is(first.<String>path("id")))
                .body("version", is(2))
                .body("grounds.size()", is(2));
        guardFails(OFFICER.step("/appeals/" + first.path("id"), "/leave", Rulings.LEAVE), "APL-5");
    }

    @Test
    void APL_1_who_takes_an_appeal_and_is_not_told_P3_sees_that_it_was_taken() {
        var person = Rulings.personOf(MYS, Rulings.refused(MYS));
        var lodged = Rulings.lodge(REGISTRAR, person);
        lodged.then().statusCode(201).body("status", nullValue()).body("grounds", nullValue());
        REGISTRAR
                .get("/appeals/" + lodged.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("version", nullValue())
                .body("status", nullValue());
    }

    @Test
    void APL_1_who_returns_people_takes_it_at_the_gate_and_the_permit_is_void() {
        var person = Permits.neverClaimed(MYS);
        var permit = Permits.issued(person, "REMOVAL");
        Rulings.lodge(new Client(MYS, Role.RETURNS_OFFICER), person)
                .then()
                .statusCode(201)
                .body("status", nullValue())
                .body("grounds", nullValue());
        assertEquals("VOIDED", Permits.status(permit));
    }

    @Test
    void APL_1_an_appeal_before_the_person_was_told_is_in_time() {
        CASEWORKER
                .get(Rulings.appealed(MYS, Rulings.issued(MYS, "REFUSE")))
                .then()
                .body("status", is("LODGED"));
    }

    @ParameterizedTest
    @CsvSource({"0, LODGED", "30, LODGED", "31, LODGED", "32, LEAVE_PENDING"})
    void APL_2_it_needs_leave_once_the_last_day_is_over_everywhere(int daysAgo, String status) {
        var refused = Rulings.ago(daysAgo, Rulings.refused(MYS));
        var appeal = Rulings.appealed(MYS, refused);
        CASEWORKER.get(appeal).then().body("status", is(status)).body("decisionId", is(Given.last(refused)));
    }

    @Test
    void APL_2_what_was_received_in_time_and_written_down_late_is_in_time() {
        var person = Rulings.personOf(MYS, Rulings.ago(40, Rulings.refused(MYS)));
        var said = body(
                "saidBy", "COUNSEL", "receivedOn", Given.TODAY.minusDays(20).toString());
        CASEWORKER.post(person + "/appeals", said).then().statusCode(201).body("status", is("LODGED"));
    }

    @Test
    void APL_2_late_leave_takes_back_what_was_final_and_its_refusal_suspends_until_it_is_told() {
        var refused = Rulings.finalRefusal(MYS);
        var appeal = Rulings.appealed(MYS, refused);
        Rulings.ruled(MYS, appeal, "/leave", Rulings.LEAVE);
        CASEWORKER.get(refused).then().body("status", is("NOTIFIED_NEGATIVE"));
        Rulings.ruled(MYS, appeal, "/dismissal", Rulings.REASONS);
        Claims.after(CASEWORKER, appeal, "/notifications", Rulings.told());
        Claims.after(SUPERVISOR, refused, "/finality", Rulings.FINAL);
        var again = Rulings.appealed(MYS, refused);
        CASEWORKER.get(again).then().body("status", is("LEAVE_PENDING")).body("id", not(Given.last(appeal)));
        Rulings.ruled(MYS, again, "/leave-refusal", Rulings.REASONS);
        CASEWORKER.get(refused).then().body("remedyPending", is(true)).body("status", is("FINAL_NEGATIVE"));
        Claims.after(CASEWORKER, again, "/notifications", Rulings.told());
        CASEWORKER.get(refused).then().body("remedyPending", is(false));
    }

    /** §12 no. 3: the account that issued, which is an appeal officer's too. */
    @ParameterizedTest
    @CsvSource({"/allowance", "/dismissal", "/remittal"})
    void APL_3_who_had_a_part_in_the_decision_does_not_decide_the_appeal(String how) {
        var both = new Client(MYS, Role.RSD_REVIEWER, Role.APPEAL_OFFICER);
        var decision = "/status-decisions/" + Given.id(Rulings.issue(both, Rulings.decided(MYS, "REFUSE")), 201);
        var appeal = Rulings.appealed(MYS, Rulings.refused(MYS, decision));
        var said = how.equals("/allowance") ? Rulings.ALLOWED : Rulings.REASONS;
        guardFails(both.step(appeal, how, said), "APL-3");
        Rulings.ruled(MYS, appeal, how, said);
    }

    /** Whose assessment was returned, and who has returned it. */
    @Test
    void APL_3_nor_does_who_has_worked_on_it_before_the_last_assessment() {
        var assessor = new Client(MYS, Role.CASEWORKER, Role.APPEAL_OFFICER);
        var returning = new Client(MYS, Role.RSD_REVIEWER, Role.APPEAL_OFFICER);
        var claim = Claims.recorded(MYS);
        Claims.after(assessor, claim, "/assessments", Claims.assessment("REFUSE"));
        Claims.after(returning, claim, "/returns", body("reason", "FACTS"));
        var decision = Rulings.issuedOn(MYS, Rulings.assessed(MYS, claim, "REFUSE"));
        var appeal = Rulings.appealed(MYS, Rulings.refused(MYS, decision));
        guardFails(assessor.step(appeal, "/dismissal", Rulings.REASONS), "APL-3");
        guardFails(returning.step(appeal, "/dismissal", Rulings.REASONS), "APL-3");
        Rulings.ruled(MYS, appeal, "/dismissal", Rulings.REASONS);
    }

    @ParameterizedTest
    @CsvSource({"/leave", "/leave-refusal"})
    void APL_3_nor_on_leave(String how) {
        var both = new Client(MYS, Role.RSD_REVIEWER, Role.APPEAL_OFFICER);
        var decision = "/status-decisions/" + Given.id(Rulings.issue(both, Rulings.decided(MYS, "REFUSE")), 201);
        var late = Rulings.appealed(MYS, Rulings.ago(32, Rulings.refused(MYS, decision)));
        var said = how.equals("/leave") ? Rulings.LEAVE : Rulings.REASONS;
        guardFails(both.step(late, how, said), "APL-3");
        Rulings.ruled(MYS, late, how, said);
    }

    @Test
    void APL_4_who_is_right_is_given_protection_by_another_decision() {
        var refused = Rulings.refused(MYS);
        var appeal = Rulings.appealed(MYS, refused);
        var nothing = body("outcome", "REFUSED", "grounds", List.of(), "language", "mya");
        OFFICER.step(appeal, "/allowance", nothing).then().statusCode(422).body("violations.code", contains("APL-4"));
        Rulings.ruled(MYS, appeal, "/allowance", Rulings.ALLOWED);
        CASEWORKER
                .get(Rulings.personOf(MYS, refused) + "/status-decisions")
                .then()
                .body("items.status", hasItems("SET_ASIDE", "ISSUED"))
                .body("items.outcome", hasItems("REFUSED", "RECOGNISED_1A2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLIP", "FOUND_WRONGLY"})
    void DEC_13_what_an_appeal_gave_is_not_set_aside_by_those_who_had_refused_it(String reason) {
        var refused = Rulings.refused(MYS);
        Rulings.ruled(MYS, Rulings.appealed(MYS, refused), "/allowance", Rulings.ALLOWED);
        var shown = CASEWORKER.get(Rulings.personOf(MYS, refused) + "/status-decisions");
        var given = "/status-decisions/" + shown.<String>path("items.find { it.status == 'ISSUED' }.id");
        guardFails(SUPERVISOR.step(given, "/setting-aside", body("reason", reason)), "DEC-13");
        CASEWORKER.get(given).then().body("status", is("ISSUED"));
        String determination = shown.path("items[0].determinationId");
        CASEWORKER
                .get("/status-determinations/" + determination)
                .then()
                .body("status", is("DECISION_ISSUED"))
                .body("outcome", is("RECOGNISE_1A2"))
                .body("reviewer", is(Claims.subject(OFFICER)));
    }

    @Test
    void a_claim_that_is_sent_back_is_assessed_anew() {
        var refused = Rulings.refused(MYS);
        Rulings.ruled(MYS, Rulings.appealed(MYS, refused), "/remittal", Rulings.REASONS);
        var shown = CASEWORKER.get(refused);
        shown.then().body("status", is("SET_ASIDE"));
        var determination = "/status-determinations/" + shown.path("determinationId");
        CASEWORKER.get(determination).then().body("status", is("INTERVIEWED"));
        Rulings.issuedOn(MYS, Rulings.assessed(MYS, determination, "RECOGNISE_1A2"));
    }

    /** Somebody under appeal has said again that the person fears to go back, which always opens a claim. */
    @Test
    void RSD_14_what_is_sent_back_takes_in_another_claim_in_which_nobody_was_heard() {
        var refused = Rulings.refused(MYS);
        var appeal = Rulings.appealed(MYS, refused);
        var again = Claims.scheduled(MYS, Claims.lodged(MYS, Rulings.personOf(MYS, refused)));
        Claims.arranged(MYS, again);
        Rulings.ruled(MYS, appeal, "/remittal", Rulings.REASONS);
        String determination = CASEWORKER.get(refused).path("determinationId");
        CASEWORKER.get("/status-determinations/" + determination).then().body("status", is("INTERVIEWED"));
        CASEWORKER.get(again).then().body("status", is("CLOSED"));
        CASEWORKER.get(again + "/interviews").then().body("items.status", contains("CANCELLED"));
    }

    @Test
    void RSD_14_and_leaves_one_open_in_which_the_person_was_heard() {
        var refused = Rulings.refused(MYS);
        var appeal = Rulings.appealed(MYS, refused);
        var again = Claims.held(MYS, Claims.scheduled(MYS, Claims.lodged(MYS, Rulings.personOf(MYS, refused))));
        Rulings.ruled(MYS, appeal, "/remittal", Rulings.REASONS);
        CASEWORKER.get(again).then().body("status", is("INTERVIEWED"));
    }

    @Test
    void APL_6_it_is_withdrawn_by_who_knows_what_follows_and_in_writing() {
        var appeal = Rulings.appealed(MYS);
        guardFails(CASEWORKER.step(appeal, "/withdrawal", body("informed", true, "inWriting", false)), "APL-6");
        Claims.after(CASEWORKER, appeal, "/withdrawal", Rulings.WITHDRAWAL);
    }

    @Test
    void APL_7_the_end_of_a_status_is_not_sent_back_but_stands_or_falls() {
        var review = Rulings.endingTold(MYS);
        var appeal = Rulings.appealed(MYS, Rulings.statusOf(MYS, review));
        CASEWORKER.get(appeal).then().body("reviewId", is(Given.last(review))).body("status", is("LODGED"));
        guardFails(OFFICER.step(appeal, "/remittal", Rulings.REASONS), "APL-7");
        OFFICER.step(appeal, "/allowance", Rulings.ALLOWED).then().statusCode(422);
        Rulings.ruled(MYS, appeal, "/allowance", Rulings.STANDING);
        CASEWORKER.get(review).then().body("status", is("STANDS"));
        CASEWORKER.get(Rulings.statusOf(MYS, review)).then().body("status", is("PROTECTED"));
    }

    @Test
    void APL_4_a_status_that_had_ended_stands_again_where_what_was_received_in_time_is_allowed() {
        var ending = Rulings.endingTold(MYS);
        var status = Rulings.statusOf(MYS, ending);
        Rulings.ended(MYS, ending);
        var said = body(
                "saidBy", "COUNSEL", "receivedOn", Given.TODAY.minusDays(20).toString());
        var appeal = "/appeals/" + Given.id(CASEWORKER.post(Rulings.personOf(MYS, status) + "/appeals", said), 201);
        CASEWORKER.get(appeal).then().body("status", is("LODGED"));
        Rulings.ruled(MYS, appeal, "/allowance", Rulings.STANDING);
        CASEWORKER.get(ending).then().body("status", is("STANDS"));
        CASEWORKER.get(status).then().body("status", is("PROTECTED"));
    }

    @Test
    void APL_8_for_a_child_a_protection_officer_withdraws_it() {
        var year = String.valueOf(Given.TODAY.getYear() - 11);
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("DAU", year)));
        var decided = Rulings.decided(MYS, Claims.lodged(MYS, family.getLast()), "REFUSE");
        var appeal = Rulings.appealed(MYS, Rulings.refused(MYS, Rulings.issuedOn(MYS, decided)));
        guardFails(CASEWORKER.step(appeal, "/withdrawal", Rulings.WITHDRAWAL), "APL-8");
        Claims.after(Rulings.protection(MYS), appeal, "/withdrawal", Rulings.WITHDRAWAL);
    }
}
