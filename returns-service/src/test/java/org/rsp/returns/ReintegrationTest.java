package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;
import static org.rsp.returns.Answers.wrong;
import static org.rsp.returns.Reintegrations.instead;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;

/** What follows a return: plans, what is given, reviews by the clock, scores, and a fear that is told then. */
@QuarkusTest
class ReintegrationTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");
    private static final Client OFFICER = Returns.officer("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");

    private final UUID person = CASES.person("MYS");

    private static String day(int ago) {
        return Agreements.TODAY.minusDays(ago).toString();
    }

    @Test
    void REI_1_a_return_has_one_plan_that_goes_on() {
        var of = Returns.opened(MYS, person, "AVR");
        var plan = Reintegrations.drafted(MYS, of);
        refused(MYS.post(of + "/reintegration-plans", Reintegrations.PLAN), "REI-1");
        Returns.after(MYS, plan, "/discontinuation", Reintegrations.DISCONTINUE);
        Reintegrations.drafted(MYS, of);
        MYS.get(of + "/reintegration-plans").then().body("items.status", contains("DISCONTINUED", "DRAFTED"));
        var cancelled =
                Returns.after(MYS, Returns.opened(MYS, CASES.person("MYS"), "AVR"), "/cancellation", Returns.CANCEL);
        refused(MYS.post(cancelled + "/reintegration-plans", Reintegrations.PLAN), "REI-1");
    }

    @Test
    void REI_2_what_is_recorded_has_happened_and_a_goal_does_not_end_before_it_begins() {
        var of = Returns.opened(MYS, person, "AVR");
        var ends = body("goals", List.of(instead(Reintegrations.GOAL, "endsOn", day(1))));
        wrong(MYS.post(of + "/reintegration-plans", ends), "REI-2", "/goals/0/endsOn");
        var plan = Reintegrations.drafted(MYS, of);
        wrong(MYS.step(plan, "/assessments", instead(Reintegrations.ASSESSED, "heldOn", day(-1))), "REI-2", "/heldOn");
        wrong(MYS.step(plan, "/agreement", instead(Reintegrations.AGREES, "agreedOn", day(-1))), "REI-2", "/agreedOn");
    }

    @Test
    void an_assessment_says_whether_it_was_held_before_the_return() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var plan = Reintegrations.drafted(MYS, of);
        Returns.after(MYS, plan, "/assessments", Reintegrations.ASSESSED);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        Returns.after(MYS, plan, "/assessments", instead(Reintegrations.ASSESSED, "kind", "RISK"));
        MYS.get(plan)
                .then()
                .body("assessments.kind", contains("SKILLS", "RISK"))
                .body("assessments.departed", contains(false, true));
    }

    @ParameterizedTest
    @CsvSource({"10.00,XYZ", "10.001,USD", "10.5,JPY"})
    void REI_3_what_a_goal_may_cost_is_an_amount_of_a_currency_that_there_is(String budget, String currency) {
        var of = Returns.opened(MYS, person, "AVR");
        var goal = instead(Reintegrations.GOAL, "budget", budget, "currency", currency);
        wrong(MYS.post(of + "/reintegration-plans", body("goals", List.of(goal))), "REI-3", "/goals/0/budget");
    }

    @Test
    void REI_3_no_more_is_given_for_a_goal_than_it_may_cost_and_what_was_given_stays() {
        var plan = Reintegrations.underWay(MYS, Reintegrations.arrived(MYS, person));
        wrong(MYS.step(plan, "/assistance", instead(Reintegrations.GIVEN, "goal", 2)), "REI-3", "/goal");
        wrong(MYS.step(plan, "/assistance", instead(Reintegrations.GIVEN, "currency", "MYR")), "REI-3", "/currency");
        refused(MYS.step(plan, "/assistance", instead(Reintegrations.GIVEN, "amount", "1500.01")), "REI-3");
        Returns.after(MYS, plan, "/assistance", Reintegrations.GIVEN);
        Returns.after(MYS, plan, "/assistance", instead(Reintegrations.GIVEN, "amount", "1099.50"));
        refused(MYS.step(plan, "/assistance", instead(Reintegrations.GIVEN, "amount", "0.01")), "REI-3");
        MYS.get(plan)
                .then()
                .body("goals[0].given", is("1500.00"))
                .body("goals[0].budget", is("1500.00"))
                .body("assistance.amount", contains("400.50", "1099.50"));
        var less = body("goals", List.of(instead(Reintegrations.GOAL, "budget", "1499.99")));
        refused(MYS.step(plan, "/revision", less), "REI-3");
        var another = body("goals", List.of(instead(Reintegrations.GOAL, "aim", "HOUSING"), Reintegrations.GOAL));
        refused(MYS.step(plan, "/revision", another), "REI-3");
        var more = body("goals", List.of(instead(Reintegrations.GOAL, "budget", "1800"), Reintegrations.GOAL));
        Returns.after(MYS, plan, "/revision", more);
        MYS.get(plan)
                .then()
                .body("status", is("DRAFTED"))
                .body("agreedOn", nullValue())
                .body("goals.size()", is(2));
    }

    @Test
    void REI_4_a_plan_is_followed_after_the_person_has_arrived() {
        var of = Returns.departed(MYS, person, "REMOVAL");
        var plan = Reintegrations.agreed(MYS, of);
        refused(MYS.step(plan, "/beginning", Reintegrations.BEGIN), "REI-4");
        Returns.after(MYS, of, "/arrival", Returns.ARRIVED);
        Returns.after(MYS, plan, "/beginning", Reintegrations.BEGIN);
        MYS.get(plan).then().body("arrivedOn", is(Agreements.TODAY.toString()));
        var back =
                Returns.after(MYS, Reintegrations.arrived(MYS, CASES.person("MYS")), "/coming-back", Returns.CAME_BACK);
        assertEquals(
                409,
                MYS.post(back + "/reintegration-plans", Reintegrations.PLAN).statusCode());
    }

    @Test
    void REI_5_nobody_is_asked_who_does_not_want_to_be() {
        var of = Reintegrations.arrived(MYS, person);
        Reintegrations.underWay(MYS, of);
        MYS.get(of + "/reintegration-reviews").then().body("items", empty());
        Reintegrations.says(MYS, of, Reintegrations.CONSENTS);
        MYS.get(of + "/reintegration-reviews")
                .then()
                .body("items.status", contains("PLANNED", "PLANNED"))
                .body("items.months", contains(6, 12))
                .body("items[0].dueOn", is(Agreements.TODAY.plusMonths(6).toString()));
        Reintegrations.afterMonths(7);
        var review = Reintegrations.firstReview(MYS, of);
        Reintegrations.says(new Client("MYS", Role.REGISTRAR), of, Reintegrations.WITHDRAWS);
        MYS.get(of + "/reintegration-reviews").then().body("items.status", contains("WAIVED", "WAIVED"));
        assertEquals(409, MYS.step(review, "/answer", Reintegrations.ANSWER).statusCode());
        Reintegrations.afterMonths(13);
        MYS.get(of + "/reintegration-reviews").then().body("items.status", contains("WAIVED", "WAIVED"));
    }

    /** Who may be a child is one: the guardian says yes too, and nobody has to for a no. */
    @Test
    void REI_10_for_a_child_the_guardian_agrees_and_consents_too() {
        var child = CASES.person("MYS", "PAK", true);
        var of = Returns.opened(MYS, child, "AVR");
        var alone = MYS.post(of + "/follow-up-consents", Reintegrations.CONSENTS);
        wrong(alone, "REI-10", "/by");
        var consents = body("word", "CONSENTS", "language", "urd", "by", "PERSON_AND_GUARDIAN");
        MYS.post(of + "/follow-up-consents", consents).then().statusCode(201).body("by", is("PERSON_AND_GUARDIAN"));
        MYS.post(of + "/follow-up-consents", Reintegrations.WITHDRAWS).then().statusCode(201);
        var plan = "/reintegration-plans/" + Client.id(MYS.post(of + "/reintegration-plans", Reintegrations.PLAN), 201);
        wrong(MYS.step(plan, "/agreement", Reintegrations.AGREES), "REI-10", "/by");
        MYS.get(plan).then().body("status", is("DRAFTED"));
        var agrees = body("agreedOn", Agreements.TODAY.toString(), "language", "urd", "by", "PERSON_AND_GUARDIAN");
        MYS.step(plan, "/agreement", agrees).then().statusCode(200).body("agreedBy", is("PERSON_AND_GUARDIAN"));
    }

    @Test
    void REI_5_who_was_not_reached_and_takes_the_consent_back_is_not_asked_either() {
        var of = Reintegrations.arrived(MYS, person);
        var review = Reintegrations.due(MYS, of);
        Returns.after(MYS, review, "/miss", Reintegrations.MISS);
        Reintegrations.says(MYS, of, Reintegrations.WITHDRAWS);
        MYS.get(review).then().body("status", is("WAIVED"));
    }

    /** Whatever is known of the case was outdated by an event a moment ago, and the neighbour is away; nor is the return in any state. */
    @Test
    void REI_5_to_take_a_consent_back_asks_nobody() {
        var of = Returns.after(MYS, Returns.opened(MYS, person, "AVR"), "/cancellation", Returns.CANCEL);
        Reintegrations.says(MYS, of, Reintegrations.CONSENTS);
        try (var _ = CASES.deaf(CASES.caseOf(person).toString())) {
            var data = new HashMap<>(News.ofPerson(person));
            data.put("status", "LIFTED");
            News.tell("processing.removal-stay.lifted.v1", UUID.randomUUID(), 2, data);
            News.await(() -> MYS.get(of).statusCode() == 503);
            assertEquals(
                    201,
                    MYS.post(of + "/follow-up-consents", Reintegrations.WITHDRAWS)
                            .statusCode());
        }
    }

    @Test
    void REI_6_a_review_falls_due_by_the_clock_once_and_is_a_duty_until_it_is_held() {
        var of = Reintegrations.arrived(MYS, person);
        var review = Reintegrations.planned(MYS, of);
        assertEquals(409, MYS.step(review, "/answer", Reintegrations.ANSWER).statusCode());
        Reintegrations.afterMonths(5);
        MYS.get(review).then().body("status", is("PLANNED")).body("version", is(1));
        Reintegrations.afterMonths(7);
        Reintegrations.afterMonths(7);
        MYS.get(review).then().body("status", is("DUE")).body("version", is(2)).body("overdue", is(false));
        MYS.get("/reintegration-reviews?status=DUE&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(Returns.last(review)));
        String plan = MYS.get(review).path("planId");
        refused(MYS.step("/reintegration-plans/" + plan, "/completion", Reintegrations.COMPLETE), "REI-6");
        Returns.after(MYS, review, "/miss", Reintegrations.MISS);
        MYS.get("/reintegration-reviews?status=DUE&limit=200")
                .then()
                .body("items.id", not(hasItem(Returns.last(review))));
        Returns.after(MYS, review, "/answer", Reintegrations.ANSWER);
        MYS.get(review).then().body("status", is("ANSWERED")).body("missed", nullValue());
    }

    @Test
    void REI_7_a_score_is_never_there_without_how_many_answered() {
        var review = Reintegrations.due(MYS, Reintegrations.arrived(MYS, person));
        var said = instead(
                Reintegrations.ANSWER,
                "answers",
                List.of(
                        Reintegrations.answered("INCOME", 4),
                        Reintegrations.answered("WORK", 2),
                        Reintegrations.answered("MEANS_OF_WORK", 0),
                        Reintegrations.answered("HOUSING", 4)));
        Returns.after(MYS, review, "/answer", said);
        MYS.get(review)
                .then()
                .body("scores[0].dimension", is("ECONOMIC"))
                .body("scores[0].score", equalTo(0.5f))
                .body("scores[0].band", is("MEDIUM"))
                .body("scores[0].answered", is(3))
                .body("scores[0].asked", is(5))
                .body("scores[0].responseRate", equalTo(0.6f))
                .body("scores[1].score", nullValue())
                .body("scores[1].responseRate", equalTo(0.2f))
                .body("scores[3].dimension", nullValue())
                .body("scores[3].score", nullValue())
                .body("scores[3].asked", is(15))
                .body("answers", nullValue())
                .body("withheld", hasItem("P4"));
        PROTECTION.get(review).then().body("answers.size()", is(4)).body("incidents", is(0));
    }

    @Test
    void REI_7_each_indicator_is_answered_once_and_in_its_range() {
        var review = Reintegrations.due(MYS, Reintegrations.arrived(MYS, person));
        var income = Reintegrations.answered("INCOME", 4);
        wrong(
                MYS.step(review, "/answer", instead(Reintegrations.ANSWER, "answers", List.of(income, income))),
                "REI-7",
                "/answers/1/indicator");
        wrong(
                MYS.step(
                        review,
                        "/answer",
                        instead(Reintegrations.ANSWER, "answers", List.of(Reintegrations.answered("LUCK", 1)))),
                "REI-7",
                "/answers/0/indicator");
        wrong(
                MYS.step(
                        review,
                        "/answer",
                        instead(Reintegrations.ANSWER, "answers", List.of(Reintegrations.answered("DOCUMENTS", 2)))),
                "REI-7",
                "/answers/0/answer");
    }

    @Test
    void REI_9_of_who_intends_to_leave_it_is_said_whether_by_need_or_by_wish() {
        var review = Reintegrations.due(MYS, Reintegrations.arrived(MYS, person));
        wrong(
                MYS.step(review, "/answer", instead(Reintegrations.ANSWER, "intendsToLeave", true)),
                "REI-9",
                "/leavingBecause");
        wrong(
                MYS.step(review, "/answer", instead(Reintegrations.ANSWER, "leavingBecause", "WISH")),
                "REI-9",
                "/leavingBecause");
        Returns.after(
                MYS,
                review,
                "/answer",
                instead(Reintegrations.ANSWER, "intendsToLeave", true, "leavingBecause", "NEED"));
        MYS.get(review).then().body("leavingBecause", is("NEED"));
    }

    @Test
    void REI_8_a_fear_told_in_a_review_opens_the_road_to_protection_and_is_told_as_a_claim_is() {
        var of = Reintegrations.arrived(MYS, person);
        var review = Reintegrations.due(MYS, of);
        Returns.after(OFFICER, review, "/answer", instead(Reintegrations.ANSWER, "fearTold", true));
        var reports = of + "/fear-reports";
        // who wrote it down sees that it has arrived
        OFFICER.get(reports).then().body("items.size()", is(1)).body("items[0].status", nullValue());
        PROTECTION
                .get(reports)
                .then()
                .body("items.status", contains("RAISED"))
                .body("items[0].reviewId", is(Returns.last(review)))
                .body("items[0].availableActions", contains("referFearReport"));
        var report = "/fear-reports/" + PROTECTION.get(reports).<String>path("items[0].id");
        assertEquals(
                403, OFFICER.step(report, "/referral", Reintegrations.REFER).statusCode());
        Returns.after(PROTECTION, report, "/referral", Reintegrations.REFER);
        PROTECTION.get(report).then().body("status", is("REFERRED")).body("road", is("UNHCR"));
    }

    @Test
    void REI_8_a_fear_told_on_the_way_stops_the_return_and_calls_the_person_back() {
        var of = Returns.departed(MYS, person, "REMOVAL");
        Reintegrations.fear(OFFICER, of);
        MYS.get(of).then().body("suspended", is(true)).body("calledBackAt", notNullValue());
        PROTECTION.get(of + "/suspensions").then().body("items.reason", hasItem("FEAR_EXPRESSED"));
    }

    /** Nothing of the service that has the cases tells of it: the answer to G1 is none to this. */
    @Test
    void SUS_6_a_fear_told_of_a_return_that_is_over_stops_the_next_one() {
        var first = Returns.after(MYS, Returns.opened(MYS, person, "REMOVAL"), "/cancellation", Returns.CANCEL);
        Reintegrations.fear(OFFICER, first);
        var second = Returns.opened(MYS, person, "REMOVAL");
        MYS.get(second).then().body("suspended", is(true));
        var carried = Returns.last(PROTECTION, second, "suspensions");
        PROTECTION
                .step(carried, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.code", hasItem("SUS-7"));
    }

    @Test
    void SUS_6_a_fear_told_of_a_return_that_is_over_goes_on_in_one_return_alone() {
        var first = Returns.after(MYS, Returns.opened(MYS, person, "REMOVAL"), "/cancellation", Returns.CANCEL);
        var second = Returns.opened(MYS, person, "REMOVAL");
        var report = Reintegrations.fear(OFFICER, first);
        var carried = Returns.last(PROTECTION, second, "suspensions");
        Returns.after(PROTECTION, report, "/referral", Reintegrations.REFER);
        News.tell("processing.fear-expression.recorded.v1", UUID.randomUUID(), 1, News.ofPerson(person));
        News.await(() -> PROTECTION.step(carried, "/resumption", Returns.RESUME).statusCode() == 200);
        Returns.after(MYS, second, "/cancellation", Returns.CANCEL);
        // it was looked at
        MYS.get(Returns.opened(MYS, person, "REMOVAL")).then().body("suspended", is(false));
    }

    @Test
    void SUS_6_a_fear_told_in_a_review_stops_the_next_return() {
        var of = Reintegrations.arrived(MYS, person);
        var review = Reintegrations.due(MYS, of);
        Returns.after(MYS, of, "/closure", Returns.CLOSE);
        var next = Returns.opened(MYS, person, "REMOVAL");
        Returns.after(OFFICER, review, "/answer", instead(Reintegrations.ANSWER, "fearTold", true));
        MYS.get(next).then().body("suspended", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "IOM"})
    void REI_8_to_others_there_is_no_fear(String organisation) {
        var of = Returns.agreed(MYS, person, "AVR");
        var report = Reintegrations.fear(OFFICER, of);
        var others = new Client(organisation, Role.PROTECTION_OFFICER, Role.SUPERVISOR);
        assertEquals(404, others.get(report).statusCode());
        assertEquals(404, others.post(of + "/fear-reports", Reintegrations.FEAR).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_records_any(String organisation) {
        var of = Returns.opened(MYS, person, "AVR");
        var others = Returns.staff(organisation);
        assertEquals(
                404,
                others.post(of + "/reintegration-plans", Reintegrations.PLAN).statusCode());
        assertEquals(
                404,
                others.post(of + "/follow-up-consents", Reintegrations.CONSENTS).statusCode());
    }

    @Test
    void there_are_fifteen_indicators_each_with_its_source() {
        MYS.get("/reintegration-indicators")
                .then()
                .statusCode(200)
                .body("items.size()", is(15))
                .body("items.source", not(hasItem(nullValue())));
    }
}
