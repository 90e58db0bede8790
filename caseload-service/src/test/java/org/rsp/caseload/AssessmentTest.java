package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** What an assessment must hold, and who reviews it. */
@QuarkusTest
class AssessmentTest {

    private static final String MYS = "MYS";
    private static final Client CASEWORKER = Claims.officer(MYS);
    private static final Client REVIEWER = Claims.reviewer(MYS);
    private static final Client SUPERVISOR = Claims.supervisor(MYS);

    private static String heard = "";

    /** To try what is refused; nothing of it changes anything. */
    private static String recorded() {
        heard = heard.isEmpty() ? Claims.recorded(MYS) : heard;
        return heard;
    }

    private static Response submit(String claim, Map<String, Object> assessment) {
        return CASEWORKER.step(claim, "/assessments", assessment);
    }

    private static void refused(
            String recommendation, Consumer<Map<String, Object>> change, String rule, String pointer) {
        var said = Claims.assessment(recommendation);
        change.accept(said);
        submit(recorded(), said)
                .then()
                .statusCode(422)
                .body("violations.code", contains(rule))
                .body("violations.pointer", contains(pointer));
    }

    private static void fails(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.findAll { it.state == 'FAIL' }.code", contains(rule));
    }

    @Test
    void RSD_5_nobody_is_refused_without_the_record_of_an_interview() {
        var claim = Claims.scheduled(MYS);
        submit(claim, Claims.assessment("REFUSE"))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/step-not-open"));
        Claims.held(MYS, claim);
        fails(submit(claim, Claims.assessment("REFUSE")), "RSD-5");
        CASEWORKER.get(claim).then().body("status", is("INTERVIEWED"));
        Claims.recorded(MYS, claim);
        Claims.submitted(MYS, claim, Claims.assessment("REFUSE"));
    }

    @Test
    void RSD_5_each_interview_that_was_held_is_on_the_record() {
        var claim = Claims.recorded(MYS);
        Claims.after(Claims.officer(MYS), Claims.arranged(MYS, claim), "/interview-holdings", Claims.HELD);
        fails(submit(claim, Claims.assessment("REFUSE")), "RSD-5");
        Claims.recorded(MYS, claim);
        Claims.submitted(MYS, claim, Claims.assessment("REFUSE"));
    }

    @Test
    void RSD_6_a_recommendation_rests_on_something() {
        refused("RECOGNISE_1A2", said -> said.put("nexus", List.of()), "RSD-6", "/recommendation");
        refused("RECOGNISE_1A2", said -> said.remove("risk"), "RSD-6", "/recommendation");
        refused("RECOGNISE_WIDER", said -> said.remove("risk"), "RSD-6", "/recommendation");
        refused("COMPLEMENTARY", said -> {}, "RSD-6", "/recommendation");
        refused("REFUSE", said -> said.remove("risk"), "RSD-6", "/recommendation");
        refused("DERIVATIVE", said -> {}, "RSD-6", "/recommendation");
    }

    @Test
    void RSD_6_internal_flight_is_answered_to_the_end() {
        for (var flight : List.of(
                body("considered", true),
                body("considered", true, "relevant", true, "reasons", "There is a town."),
                body("considered", true, "relevant", false, "reasonable", true, "reasons", "There is none."),
                body("considered", false, "relevant", true))) {
            refused("REFUSE", said -> said.put("internalFlight", flight), "RSD-6", "/internalFlight");
        }
    }

    @Test
    void RSD_6_exclusion_is_asked_of_somebody_who_is_included_and_comes_from_an_analysis() {
        refused("EXCLUDE_1F_B", said -> {}, "RSD-6", "/recommendation");
        refused(
                "RECOGNISE_1A2",
                said -> said.put("exclusion", Claims.exclusion().get("exclusion")),
                "RSD-6",
                "/recommendation");
        refused(
                "EXCLUDE_1F_A",
                said -> {
                    said.putAll(Claims.exclusion());
                    said.put("nexus", List.of());
                },
                "RSD-6",
                "/exclusion");
    }

    @Test
    void RSD_7_what_awaits_somebody_there_cites_country_information() {
        refused("REFUSE", said -> said.put("citations", List.of()), "RSD-7", "/citations");
    }

    @Test
    void RSD_8_every_trigger_of_exclusion_is_answered_and_what_is_looked_into_is_analysed() {
        refused("REFUSE", said -> said.put("triggers", Claims.answers().subList(0, 5)), "RSD-8", "/triggers");
        refused(
                "REFUSE",
                said -> {
                    var twice = new ArrayList<>(Claims.answers().subList(0, 5));
                    twice.add(twice.getFirst());
                    said.put("triggers", twice);
                },
                "RSD-8",
                "/triggers");
        refused("RECOGNISE_1A2", said -> said.put("triggers", Claims.answers("FORCED_ACTS")), "RSD-8", "/exclusion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mannerOfEntry", "entry", "arrival"})
    void RSD_16_how_somebody_came_into_the_country_has_no_place(String part) {
        var said = Claims.assessment("REFUSE");
        said.put(part, "IRREGULAR");
        assertEquals(422, submit(recorded(), said).statusCode());
        CASEWORKER.get(recorded()).then().body("status", is("INTERVIEWED"));
    }

    @Test
    void RSD_10_who_reviews_has_neither_assessed_nor_held_an_interview() {
        var both = new Client(MYS, Role.CASEWORKER, Role.SUPERVISOR);
        var scheduled = Claims.scheduled(MYS);
        var interview = Claims.interview(MYS);
        interview.put("interviewer", Claims.staff(Claims.subject(both), "WOMAN", "MYS"));
        Claims.after(both, scheduled, "/interviews", interview);
        Claims.after(both, scheduled, "/interview-holdings", Claims.HELD);
        Claims.submitted(MYS, Claims.recorded(MYS, scheduled), Claims.assessment("REFUSE"));
        fails(both.step(scheduled, "/endorsement", Claims.ENDORSE), "RSD-10");
        fails(both.step(scheduled, "/returns", body("reason", "FACTS")), "RSD-10");
        var assessed = Claims.recorded(MYS);
        Claims.after(both, assessed, "/assessments", Claims.assessment("REFUSE"));
        fails(both.step(assessed, "/endorsement", Claims.ENDORSE), "RSD-10");
        REVIEWER.step(assessed, "/endorsement", Claims.ENDORSE)
                .then()
                .statusCode(200)
                .body("status", is("DECIDED"))
                .body("outcome", is("REFUSE"))
                .body("reviewer", is(Claims.subject(REVIEWER)));
    }

    /** Also where another has assessed since. */
    @Test
    void RSD_10_nor_is_reviewed_by_whose_own_assessment_was_returned() {
        var both = new Client(MYS, Role.CASEWORKER, Role.RSD_REVIEWER);
        var claim = Claims.recorded(MYS);
        Claims.after(both, claim, "/assessments", Claims.assessment("REFUSE"));
        Claims.after(REVIEWER, claim, "/returns", body("reason", "FACTS"));
        Claims.submitted(MYS, claim, Claims.assessment("REFUSE"));
        fails(both.step(claim, "/endorsement", Claims.ENDORSE), "RSD-10");
        fails(both.step(claim, "/returns", body("reason", "FACTS")), "RSD-10");
        Claims.after(REVIEWER, claim, "/endorsement", Claims.ENDORSE);
    }

    @Test
    void RSD_11_an_exclusion_is_signed_by_a_supervisor() {
        var claim = Claims.submitted(MYS, Claims.recorded(MYS), Claims.exclusion());
        fails(REVIEWER.step(claim, "/endorsement", Claims.ENDORSE), "RSD-11");
        SUPERVISOR
                .step(claim, "/endorsement", Claims.ENDORSE)
                .then()
                .statusCode(200)
                .body("outcome", is("EXCLUDE_1F_A"));
    }

    @Test
    void RSD_15_what_was_returned_stays_and_another_assessment_follows_it() {
        var claim = Claims.submitted(MYS, Claims.recorded(MYS), Claims.assessment("REFUSE"));
        Claims.after(REVIEWER, claim, "/returns", body("reason", "CREDIBILITY"));
        Claims.submitted(MYS, claim, Claims.assessment("RECOGNISE_1A2"));
        Claims.after(REVIEWER, claim, "/endorsement", Claims.ENDORSE);
        REVIEWER.get(claim).then().body("outcome", is("RECOGNISE_1A2"));
        REVIEWER.get(claim + "/assessments")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.recommendation", contains("REFUSE", "RECOGNISE_1A2"))
                .body("items[0].content.facts[0].fact", is("He taught."));
        String next = REVIEWER.get(claim + "/assessments?limit=1").path("next");
        REVIEWER.get(claim + "/assessments?limit=1&after=" + next).then().body("items.number", contains(2));
    }

    @Test
    void RSD_18_a_derivative_status_waits_for_the_one_from_which_it_derives() {
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("WIF", "1986")));
        var principal = Claims.submitted(
                MYS,
                Claims.recorded(MYS, Claims.held(MYS, Claims.scheduled(MYS, Claims.lodged(MYS, family.getFirst())))),
                Claims.assessment("RECOGNISE_1A2"));
        var spouse =
                Claims.recorded(MYS, Claims.held(MYS, Claims.scheduled(MYS, Claims.lodged(MYS, family.getLast()))));
        var derived = Claims.assessment("DERIVATIVE");
        derived.put("derivedFrom", Given.last(family.getFirst()));
        fails(submit(spouse, derived), "RSD-18");
        Claims.after(REVIEWER, principal, "/endorsement", Claims.ENDORSE);
        submit(spouse, derived).then().statusCode(200);
        var unhcr = Given.last(Given.toldTo("UNHCR", family.getFirst()));
        Claims.officer("UNHCR")
                .get(Given.toldTo("UNHCR", spouse) + "/assessments")
                .then()
                .body("items.content.derivedFrom", contains(unhcr))
                .body(not(containsString(Given.last(family.getFirst()))))
                .body("items[0].assessor", nullValue())
                .body("items[0].content.reasons", notNullValue());
    }

    @Test
    void nobody_derives_a_status_from_a_stranger() {
        var derived = Claims.assessment("DERIVATIVE");
        derived.put("derivedFrom", UUID.randomUUID().toString());
        fails(submit(recorded(), derived), "RSD-18");
    }
}
