package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.identity.Role;

/** What must be so before somebody's case ends in a solution, and that it ends by it. */
@QuarkusTest
class SolutionPlanTest {

    private static final String MYS = "MYS";
    private static final Client OFFICER = Claims.officer(MYS);
    private static final Client SUPERVISOR = Claims.supervisor(MYS);

    private static Response agree(String plan, String option) {
        return SUPERVISOR.step(plan, "/agreement", body("option", option));
    }

    private static void refuses(String rule, Response answer) {
        refuses(answer, rule);
    }

    private static void refuses(Response answer, String... rules) {
        answer.then()
                .statusCode(409)
                .body("guards.findAll { it.state != 'PASS' }.code", contains(rules))
                .body("availableActions", hasItems("withdrawSolutionPlan"));
    }

    private static void consents(String person, String kind) {
        Permits.consented(Client.of(MYS), person, Permits.consent(kind));
    }

    private static Response byService(String plan, String act, Map<String, Object> body, int version) {
        return Permits.service()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post(Area.PATH + plan + act);
    }

    @Test
    void SOL_1_a_solution_is_considered_once_and_agreed_on_only_if_it_would_do() {
        var person = Claims.person(MYS);
        var twice = Solutions.considering("RESETTLEMENT");
        var options = (List<?>) twice.get("options");
        twice.put("options", List.of(options.getFirst(), options.getFirst()));
        OFFICER.post(person + "/solution-plans", twice)
                .then()
                .statusCode(422)
                .body("violations.code", contains("SOL-1"));
        var plan = Solutions.drawnUp(MYS, person, "LOCAL_INTEGRATION");
        for (var option : List.of("COMPLEMENTARY_PATHWAY", "RESETTLEMENT")) {
            agree(plan, option).then().statusCode(422).body("violations.code", contains("SOL-1"));
        }
        agree(plan, "LOCAL_INTEGRATION").then().statusCode(200).body("agreed", is("LOCAL_INTEGRATION"));
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_INTEGRATION", "COMPLEMENTARY_PATHWAY"})
    void SOL_2_a_child_who_is_alone_has_no_durable_solution_without_a_determination_of_its_best_interests(
            String option) {
        var child = Claims.childAlone(MYS);
        var plan = Solutions.drawnUp(MYS, child, option);
        refuses("SOL-2", agree(plan, option));
        Children.determined(MYS, child, "DURABLE_SOLUTION");
        refuses("SOL-2", agree(plan, option));
        Children.determined(MYS, child, "DURABLE_SOLUTION", option);
        agree(plan, option).then().statusCode(200).body("agreed", is(option));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SCREENED, REMOVAL",
        "CLAIM_OPEN, REMOVAL",
        "REMEDY_OPEN, REMOVAL",
        "PROTECTED, REMOVAL",
        "CLAIM_OPEN, VOLUNTARY_REPATRIATION",
        "PROTECTED, ASSISTED_VOLUNTARY_RETURN"
    })
    void SOL_3_a_return_is_agreed_on_only_as_the_person_may_be_returned(String standing, String option) {
        var person = Standings.person(standing);
        consents(person, "VOLREP");
        consents(person, "AVR");
        refuses("SOL-3", agree(Solutions.drawnUp(MYS, person, option), option));
    }

    @Test
    void SOL_3_and_SOL_4_are_asked_again_when_it_is_handed_over() {
        var person = Permits.neverClaimed(MYS);
        var plan = Solutions.drawnUp(MYS, person, "ASSISTED_VOLUNTARY_RETURN");
        refuses("SOL-4", agree(plan, "ASSISTED_VOLUNTARY_RETURN"));
        Permits.recorded(Client.of(MYS), person, Permits.consent("AVR"));
        // what one officer has written down alone
        refuses("SOL-4", agree(plan, "ASSISTED_VOLUNTARY_RETURN"));
        consents(person, "AVR");
        Given.id(agree(plan, "ASSISTED_VOLUNTARY_RETURN"), 200);
        Given.id(Client.of(MYS).post(person + "/return-consents", Permits.withdrawal("AVR")), 201);
        refuses(OFFICER.step(plan, "/hand-over", Solutions.HAND_OVER), "SOL-3", "SOL-4");
        consents(person, "AVR");
        Claims.lodged(MYS, person);
        // what was said before the claim does not count any more
        refuses(OFFICER.step(plan, "/hand-over", Solutions.HAND_OVER), "SOL-3", "SOL-4");
    }

    @Test
    void SOL_5_who_is_resettled_is_protected_and_a_status_under_review_is_not_enough() {
        var refused = Solutions.drawnUp(MYS, Claims.person(MYS), "RESETTLEMENT");
        refuses("SOL-5", agree(refused, "RESETTLEMENT"));
        var status = Rulings.protectedBy(MYS);
        var plan = Solutions.agreed(MYS, Rulings.personOf(MYS, status), "RESETTLEMENT");
        Rulings.proposed(MYS, status, "MISREPRESENTATION");
        refuses("SOL-5", OFFICER.step(plan, "/hand-over", Solutions.HAND_OVER));
    }

    @Test
    void SOL_6_a_person_has_one_open_plan() {
        var person = Claims.person(MYS);
        var plan = Solutions.drawnUp(MYS, person, "LOCAL_INTEGRATION");
        OFFICER.post(person + "/solution-plans", Solutions.considering("REMOVAL"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("SOL-6"));
        Claims.after(OFFICER, plan, "/withdrawal", body("reason", "CIRCUMSTANCES_CHANGED"));
        Solutions.drawnUp(MYS, person, "REMOVAL");
        OFFICER.get(person + "/solution-plans").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void SOL_7_and_SOL_8_what_a_service_carries_out_is_handed_over_and_has_its_own_outcome() {
        var stay = Solutions.stayAgreed(MYS);
        refuses("SOL-7", OFFICER.step(stay, "/hand-over", Solutions.HAND_OVER));
        var removal = Solutions.removalAgreed(MYS);
        refuses(OFFICER.step(removal, "/outcome", body("outcome", "REMOVED")), "SOL-7", "SOL-10");
        Solutions.handedOver(MYS, removal);
        Solutions.departed(MYS, removal);
        OFFICER.step(removal, "/outcome", body("outcome", "RETURNED"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("SOL-8"));
    }

    @Test
    void SOL_9_with_the_solution_of_the_last_who_is_there_the_case_is_closed_by_the_service_that_reaches_it() {
        var household = body(
                "countryOfAsylum",
                MYS,
                "individuals",
                List.of(Claims.claimant("PA", "1970"), Claims.claimant("DAU", "1992"), Claims.claimant("DAU", "1994")));
        var client = Client.of(MYS);
        var registered = "/cases/" + Given.id(client.post("/cases", household), 201);
        var persons =
                Stream.of(0, 1, 2).map(i -> Given.person(client, registered, i)).toList();
        Given.id(
                Client.of(MYS)
                        .step(
                                registered,
                                "/civil-events",
                                body(
                                        "individualId",
                                        Given.last(persons.getLast()),
                                        "kind",
                                        "DEPARTURE",
                                        "on",
                                        Given.TODAY.toString(),
                                        "evidence",
                                        "PERSON_SAYS_SO")),
                200);
        var first = Solutions.agreed(MYS, persons.get(0), "LOCAL_INTEGRATION");
        Claims.after(OFFICER, first, "/outcome", body("outcome", "STAYED"));
        SUPERVISOR.get(registered).then().body("status", is("REGISTERED"));
        Screenings.reviewed(Client.of(MYS), persons.get(1), "SMUGGLED_MIGRANT");
        var second = Solutions.handedOver(MYS, Solutions.agreed(MYS, persons.get(1), "REMOVAL"));
        byService(second, "/outcome", body("outcome", "REMOVED"), 3)
                .then()
                .statusCode(409)
                .body("guards.findAll { it.state != 'PASS' }.code", contains("SOL-10"));
        Solutions.departed(MYS, second);
        byService(second, "/outcome", body("outcome", "REMOVED"), 3)
                .then()
                .statusCode(200)
                .body("status", is("IMPLEMENTED"))
                .body("considered", nullValue())
                .body("availableActions", empty());
        SUPERVISOR.get(registered).then().body("status", is("CLOSED"));
        SUPERVISOR
                .get(registered + "/timeline")
                .then()
                .body("items.find { it.act == 'closeCase' }.reason", is("SOLUTION_REACHED"))
                .body("items.find { it.act == 'closeCase' }.organisation", is(MYS));
    }

    @Test
    void SOL_9_a_case_in_which_somebody_claims_stays_open() {
        var person = Claims.person(MYS);
        var plan = Solutions.agreed(MYS, person, "LOCAL_INTEGRATION");
        Claims.lodged(MYS, person);
        Claims.after(OFFICER, plan, "/outcome", body("outcome", "STAYED"));
        String registered = OFFICER.get(plan).path("caseId");
        SUPERVISOR.get("/cases/" + registered).then().body("status", is("REGISTERED"));
    }

    @Test
    void SOL_8_a_readmission_is_neither_a_removal_nor_a_return_by_own_will() {
        var person = Permits.neverClaimed(MYS);
        var plan = Solutions.handedOver(MYS, Solutions.agreed(MYS, person, "READMISSION"));
        Solutions.departed(MYS, plan, "READM");
        for (var outcome : List.of("REMOVED", "RETURNED")) {
            OFFICER.step(plan, "/outcome", body("outcome", outcome))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("SOL-8"));
        }
        OFFICER.step(plan, "/outcome", body("outcome", "READMITTED"))
                .then()
                .statusCode(200)
                .body("status", is("IMPLEMENTED"));
    }

    @Test
    void SOL_3_a_victim_of_trafficking_has_a_plan_of_a_safe_return_and_of_no_other() throws SQLException {
        var person = Permits.neverClaimed(MYS);
        var concern = Children.identified(MYS, person);
        Children.reflectedUntilYesterday(concern);
        Permits.released(Children.protection(MYS), person);
        var removal = Solutions.drawnUp(MYS, person, "READMISSION");
        refuses("SOL-3", agree(removal, "READMISSION"));
        Claims.after(OFFICER, removal, "/withdrawal", body("reason", "DRAWN_UP_BY_MISTAKE"));
        var plan = Solutions.drawnUp(MYS, person, "SAFE_RETURN");
        refuses("SOL-4", agree(plan, "SAFE_RETURN"));
        consents(person, "VOT");
        Given.id(agree(plan, "SAFE_RETURN"), 200);
        Solutions.departed(MYS, Solutions.handedOver(MYS, plan), "VOT");
        OFFICER.step(plan, "/outcome", body("outcome", "RETURNED"))
                .then()
                .statusCode(200)
                .body("status", is("IMPLEMENTED"));
    }

    @Test
    void SOL_10_nobody_is_recorded_as_removed_who_can_still_be_called_back() {
        var plan = Solutions.handedOver(MYS, Solutions.removalAgreed(MYS));
        var permit = Solutions.left(MYS, plan, "REMOVAL");
        refuses("SOL-10", OFFICER.step(plan, "/outcome", body("outcome", "REMOVED")));
        Screenings.afraid(Client.of(MYS), Rulings.personOf(MYS, plan));
        assertEquals("TURNED_BACK", Permits.status(permit));
        refuses("SOL-10", OFFICER.step(plan, "/outcome", body("outcome", "REMOVED")));
        OFFICER.get(plan).then().body("status", is("HANDED_OVER"));
        SUPERVISOR
                .get("/cases/" + OFFICER.get(plan).<String>path("caseId"))
                .then()
                .body("status", is("REGISTERED"));
    }

    /** A return by own will that is handed over. */
    private static String returnHandedOver(String person) {
        consents(person, "AVR");
        return Solutions.handedOver(MYS, Solutions.agreed(MYS, person, "ASSISTED_VOLUNTARY_RETURN"));
    }

    private static void because(String permit, String reason) {
        Permits.shown(permit).then().body("status", is("VOIDED"));
        new Client(MYS, Role.PROTECTION_OFFICER)
                .request()
                .header("Purpose", "PROCESSING")
                .get(Area.PATH + permit)
                .then()
                .body("because", is(reason));
    }

    @Test
    void SOL_11_nobody_departs_by_a_plan_that_is_withdrawn_or_given_up() {
        var person = Permits.neverClaimed(MYS);
        var plan = returnHandedOver(person);
        var other = Permits.issued(person, "REMOVAL");
        Claims.after(OFFICER, plan, "/withdrawal", body("reason", "CIRCUMSTANCES_CHANGED"));
        assertEquals("ISSUED", Permits.status(other), "a permit of another kind");
        var again = returnHandedOver(person);
        var permit = Permits.issued(person, "AVR");
        byService(again, "/giving-up", body("reason", "NOT_ACCEPTED_BY_STATE"), 3)
                .then()
                .statusCode(200);
        because(permit, "PLAN_ENDED");
        assertEquals("CLEAR", Permits.answer(person, "AVR"), "nobody has said that the person does not want to");
        var last = returnHandedOver(person);
        var unused = Permits.issued(person, "AVR");
        Claims.after(OFFICER, last, "/withdrawal", body("reason", "DRAWN_UP_BY_MISTAKE"));
        because(unused, "PLAN_ENDED");
    }

    @Test
    void SOL_12_who_changes_the_mind_about_a_return_has_taken_the_consent_back() {
        var person = Permits.neverClaimed(MYS);
        var plan = returnHandedOver(person);
        var permit = Permits.issued(person, "AVR");
        Claims.after(OFFICER, plan, "/withdrawal", body("reason", "PERSON_CHANGED_MIND"));
        because(permit, "CONSENT_WITHDRAWN");
        assertEquals("NOT_CLEAR", Permits.answer(person, "AVR"));
        Permits.issue(person, "AVR").then().statusCode(409);
        OFFICER.get(person + "/return-consents").then().body("items.says", contains("CONSENTS", "WITHDRAWS"));
        consents(person, "AVR");
        var wished = Solutions.drawnUp(MYS, person, "ASSISTED_VOLUNTARY_RETURN");
        var waiting = Permits.recorded(Client.of(MYS), person, Permits.consent("AVR"));
        Claims.after(OFFICER, wished, "/withdrawal", body("reason", "PERSON_CHANGED_MIND"));
        assertEquals("NOT_CLEAR", Permits.answer(person, "AVR"), "nothing was agreed on, but wished");
        OFFICER.get(waiting).then().body("status", is("SET_ASIDE"));
    }

    @Test
    void SOL_12_after_the_departure_it_calls_the_person_back() {
        var person = Permits.neverClaimed(MYS);
        var plan = returnHandedOver(person);
        var permit = Permits.issued(person, "AVR");
        Given.id(Permits.consume(permit), 200);
        Claims.after(OFFICER, plan, "/withdrawal", body("reason", "PERSON_CHANGED_MIND"));
        assertEquals("TURNED_BACK", Permits.status(permit));
    }

    @Test
    void SOL_9_a_case_in_which_somebody_can_appeal_or_has_a_status_under_review_stays_open() {
        var refused = Rulings.refused(MYS);
        var reviewed = Rulings.protectedBy(MYS);
        Rulings.proposed(MYS, reviewed, "MISREPRESENTATION");
        for (var decision : List.of(refused, reviewed)) {
            var plan = Solutions.agreed(MYS, Rulings.personOf(MYS, decision), "LOCAL_INTEGRATION");
            Claims.after(OFFICER, plan, "/outcome", body("outcome", "STAYED"));
            SUPERVISOR.get("/cases/" + OFFICER.get(plan).path("caseId")).then().body("status", is("REGISTERED"));
        }
    }

    @Test
    void a_service_changes_only_what_was_handed_over_and_others_find_nothing() {
        var plan = Solutions.removalAgreed(MYS);
        byService(plan, "/giving-up", body("reason", "NOT_ACCEPTED_BY_STATE"), 2)
                .then()
                .statusCode(404);
        Solutions.handedOver(MYS, plan);
        byService(plan, "/giving-up", body("reason", "NOT_ACCEPTED_BY_STATE"), 3)
                .then()
                .statusCode(200)
                .body("status", is("NOT_REACHED"));
        assertEquals(
                "REGISTERED",
                SUPERVISOR.get("/cases/" + OFFICER.get(plan).path("caseId")).path("status"));
        for (var other : List.of("UNHCR", "IOM", "MMR", "AUS")) {
            new Client(other, Role.PROTECTION_OFFICER).get(plan).then().statusCode(404);
            new Client(other, Role.PROTECTION_OFFICER)
                    .get(Given.toldTo(other, plan))
                    .then()
                    .statusCode(404);
        }
    }
}
