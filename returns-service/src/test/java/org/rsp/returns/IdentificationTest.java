package org.rsp.returns;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;
import static org.rsp.returns.Answers.wrong;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.testing.Client;

/** Who a person is and of which state: what each step can show, until when a state answers, and what guard G8 finds. */
@QuarkusTest
class IdentificationTest {

    private static final Client MYS = Returns.staff("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");

    private final UUID person = Cases.running().person("MYS");

    private static void found(String of, String state, String evidence) {
        MYS.get(of + "/guards")
                .then()
                .statusCode(200)
                .body("guards.find { it.code == 'G8' }.state", is(state))
                .body("guards.find { it.code == 'G8' }.evidence", is(evidence));
    }

    private static Response taken(String identification, String step, String grade) {
        return MYS.step(identification, "/steps", Returns.identityStep(step, grade));
    }

    @Test
    void IDV_1_there_is_one_of_a_return_and_it_is_begun_before_the_departure() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        Returns.identifying(MYS, of);
        refused(MYS.post(of + "/identifications", Returns.TAKEN_FOR), "IDV-1");
        var departed = Returns.departed(MYS, Cases.running().person("MYS"), "REMOVAL");
        refused(MYS.post(departed + "/identifications", Returns.TAKEN_FOR), "IDV-1");
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENTS_HELD, PRIMA_FACIE, PROVEN",
        "OWN_STATEMENT, CLAIMED, PRIMA_FACIE",
        "INTERVIEW, PRIMA_FACIE, PROVEN",
        "MISSION_INTERVIEW, PRIMA_FACIE, PROVEN",
        "BIOMETRICS, PRIMA_FACIE, PROVEN"
    })
    void IDV_2_a_step_is_worth_no_more_than_it_can_show(String step, String most, String more) {
        var identification = Returns.asked(MYS, Returns.unidentified(MYS, person, "REMOVAL"));
        wrong(taken(identification, step, more), "IDV-2", "/grade");
        if (!step.equals("BIOMETRICS")) {
            taken(identification, step, most).then().statusCode(200).body("grade", is(most));
        }
    }

    @Test
    void IDV_2_false_papers_prove_nothing_and_take_nothing_from_what_else_there_is() {
        var identification = Returns.identifying(MYS, Returns.opened(MYS, person, "REMOVAL"));
        taken(identification, "DOCUMENT_CHECK", "DISPUTED").then().body("grade", is("DISPUTED"));
        taken(identification, "INTERVIEW", "PRIMA_FACIE").then().body("grade", is("PRIMA_FACIE"));
        taken(identification, "OWN_STATEMENT", "CLAIMED").then().body("grade", is("PRIMA_FACIE"));
        refused(MYS.step(identification, "/proof", Returns.PROVEN), "IDV-4");
    }

    @Test
    void IDV_3_the_state_meets_nobody_about_whom_it_was_not_asked() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        Returns.profiled(MYS, of);
        var identification = Returns.identifying(MYS, of);
        for (var step : List.of("MISSION_INTERVIEW", "BIOMETRICS")) {
            refused(taken(identification, step, "CLAIMED"), "IDV-3");
        }
        Returns.after(MYS, identification, "/request", Returns.ASK);
        taken(identification, "MISSION_INTERVIEW", "PRIMA_FACIE").then().statusCode(200);
        var yesterday = body(
                "step",
                "MISSION_INTERVIEW",
                "grade",
                "CLAIMED",
                "takenOn",
                Agreements.TODAY.minusDays(1).toString());
        refused(MYS.step(identification, "/steps", yesterday), "IDV-3");
    }

    @Test
    void IDV_3_biometrics_are_taken_under_an_agreement_alone() {
        var pair = Agreements.pair();
        var staff = Returns.staff(pair.one());
        var of = ordered(pair, "READM");
        var identification = identifying(pair, of);
        var step = Returns.identityStep("BIOMETRICS", "PRIMA_FACIE");
        refused(staff.step(identification, "/steps", step), "IDV-3");
        Agreements.inForce(pair);
        staff.step(identification, "/steps", step).then().statusCode(200);
    }

    /** To the other state of the pair. */
    private static String ordered(Agreements.Pair pair, String kind) {
        var staff = Returns.staff(pair.one());
        var of = Returns.opened(staff, Cases.running().person(pair.one()), kind);
        Returns.after(staff, of, "/counselling", body("destination", pair.other()));
        Returns.declined(staff, of);
        Returns.served(staff, of);
        return Returns.after(staff, of, "/order", Returns.SERVED);
    }

    /** The other state of the pair is asked. */
    private static String identifying(Agreements.Pair pair, String of) {
        var staff = Returns.staff(pair.one());
        Returns.profiled(staff, of);
        var begun = staff.post(of + "/identifications", body("nationality", pair.other()));
        var identification = "/identifications/" + Client.id(begun, 201);
        return Returns.after(staff, identification, "/request", body("state", pair.other()));
    }

    @Test
    void IDV_4_a_document_proves_and_nothing_that_was_not_checked() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        found(of, "UNKNOWN", "NOT_KNOWN");
        var identification = Returns.identifying(MYS, of);
        found(of, "FAIL", "COLLECTING");
        taken(identification, "DOCUMENTS_HELD", "PRIMA_FACIE").then().statusCode(200);
        refused(MYS.step(identification, "/proof", Returns.PROVEN), "IDV-4");
        Returns.after(MYS, identification, "/steps", Returns.GENUINE);
        Returns.after(MYS, identification, "/proof", Returns.PROVEN);
        found(of, "PASS", "CONFIRMED");
        Returns.after(PROTECTION, identification, "/setting-aside", Returns.FALSE_DOCUMENT);
        found(of, "FAIL", "COLLECTING");
        // what was found before proves nothing any more
        refused(MYS.step(identification, "/proof", Returns.PROVEN), "IDV-4");
        taken(identification, "OWN_STATEMENT", "CLAIMED").then().body("grade", is("CLAIMED"));
        Returns.after(MYS, identification, "/steps", Returns.GENUINE);
        Returns.after(MYS, identification, "/proof", Returns.PROVEN);
        found(of, "PASS", "CONFIRMED");
    }

    @Test
    void IDV_5_where_nothing_is_agreed_a_state_has_thirty_days_and_silence_is_noted_once_and_proves_nothing() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        var identification = Returns.asked(MYS, of);
        MYS.get(identification)
                .then()
                .body("requestedOn", is(Agreements.TODAY.toString()))
                .body("answerBy", is(Agreements.TODAY.plusDays(30).toString()));
        Returns.daysLater(29);
        MYS.get(identification).then().body("status", is("REQUESTED"));
        Returns.daysLater(32);
        Returns.daysLater(33);
        MYS.get(identification)
                .then()
                .body("status", is("UNANSWERED"))
                .body("version", is(3))
                .body("availableActions", hasItems("requestIdentification", "withdrawRequestForIdentification"));
        found(of, "FAIL", "UNANSWERED");
        MYS.step(of, "/clearance", Returns.CLEAR)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G8' }.state", is("FAIL"));
        // it can still answer
        Returns.ORIGIN
                .step(Returns.inbox(identification), "/confirmation", Returns.IS_NATIONAL)
                .then()
                .statusCode(200);
        found(of, "PASS", "CONFIRMED");
    }

    @Test
    void IDV_5_what_is_agreed_on_the_day_of_the_request_is_the_clock() {
        var pair = Agreements.pair();
        var limits = body(
                "kind",
                "TIME_LIMITS",
                "text",
                "The requested state says within ten days whether the person is its national.",
                "timeLimits",
                List.of(Agreements.limit("IDENTITY_REPLY", 10, "CALENDAR", "REQUEST_RECEIVED")));
        var agreement = Agreements.inForce(
                pair, Agreements.draft(pair, Agreements.OWN_NATIONALS, limits, Agreements.NON_AFFECTION));
        var identification = identifying(pair, ordered(pair, "READM"));
        var staff = Returns.staff(pair.one());
        var until = Agreements.TODAY.plusDays(10).toString();
        staff.get(identification).then().body("answerBy", is(until));
        // what changes later changes no clock that runs
        Client.id(Agreements.suspend(pair.first(), agreement), 200);
        staff.get(identification).then().body("answerBy", is(until));
    }

    @Test
    void IDV_5_a_clock_that_begins_with_the_interview_begins_with_it() {
        var pair = Agreements.pair();
        var limits = body(
                "kind",
                "TIME_LIMITS",
                "text",
                "The requested state says within ten days of its interview whether the person is its national.",
                "timeLimits",
                List.of(Agreements.limit("IDENTITY_REPLY", 10, "CALENDAR", "INTERVIEW_HELD")));
        Agreements.inForce(pair, Agreements.draft(pair, Agreements.OWN_NATIONALS, limits, Agreements.NON_AFFECTION));
        var identification = identifying(pair, ordered(pair, "READM"));
        var staff = Returns.staff(pair.one());
        staff.get(identification).then().body("answerBy", nullValue());
        staff.step(identification, "/steps", Returns.identityStep("MISSION_INTERVIEW", "PRIMA_FACIE"))
                .then()
                .statusCode(200)
                .body("answerBy", is(Agreements.TODAY.plusDays(10).toString()));
    }

    @Test
    void IDV_6_a_step_is_recorded_after_it_was_taken() {
        var identification = Returns.identifying(MYS, Returns.opened(MYS, person, "REMOVAL"));
        var tomorrow = body(
                "step",
                "INTERVIEW",
                "grade",
                "CLAIMED",
                "takenOn",
                Agreements.TODAY.plusDays(1).toString());
        wrong(MYS.step(identification, "/steps", tomorrow), "IDV-6", "/takenOn");
    }

    @Test
    void whom_a_state_denies_is_looked_at_as_stateless_and_goes_nowhere_meanwhile() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        var identification = Returns.asked(MYS, of);
        Returns.ORIGIN
                .step(Returns.inbox(identification), "/denial", Returns.IS_NO_NATIONAL)
                .then()
                .statusCode(200)
                .body("answer", is("DENIED"));
        found(of, "FAIL", "DENIED");
        MYS.get(identification).then().body("grade", is("DISPUTED"));
        Returns.after(PROTECTION, identification, "/statelessness-review", Returns.REVIEW);
        found(of, "FAIL", "STATELESS_REVIEW");
        assertEquals(
                404,
                Returns.ORIGIN.get(Returns.inbox(identification)).statusCode(),
                "what it has said is looked into without it");
        Returns.after(PROTECTION, identification, "/statelessness-finding", Returns.STATELESS);
        found(of, "FAIL", "STATELESS");
        Returns.after(PROTECTION, identification, "/resumption", Returns.NEW_EVIDENCE);
        MYS.get(identification)
                .then()
                .body("status", is("COLLECTING"))
                .body("requested", nullValue())
                .body("availableActions", not(hasItems("confirmIdentification")));
    }

    @Test
    void RET_7_no_state_is_asked_about_somebody_whose_return_is_cancelled() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        var identification = Returns.asked(MYS, of);
        assertEquals(200, Returns.ORIGIN.get(Returns.inbox(identification)).statusCode());
        Returns.after(PROTECTION, of, "/cancellation", Returns.CANCEL);
        MYS.get(identification).then().body("status", is("COLLECTING")).body("requested", nullValue());
        assertEquals(404, Returns.ORIGIN.get(Returns.inbox(identification)).statusCode());
        Returns.daysLater(31);
        MYS.get(identification).then().body("status", is("COLLECTING"));
    }
}
