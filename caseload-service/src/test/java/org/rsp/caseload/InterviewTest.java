package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** How a person is heard: in which language, by whom, with whom, and what is kept of it. */
@QuarkusTest
class InterviewTest {

    private static final String MYS = "MYS";
    private static final Client CASEWORKER = Claims.officer(MYS);
    private static final Client PROTECTION = new Client(MYS, Role.PROTECTION_OFFICER);

    private static Response arrange(String scheduled, Map<String, Object> interview) {
        return CASEWORKER.step(scheduled, "/interviews", interview);
    }

    private static void fails(Response answer, String... rules) {
        answer.then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.findAll { it.state == 'FAIL' }.code", contains(rules));
    }

    private static Map<String, Object> with(String part, Object value) {
        var interview = Claims.interview(MYS);
        interview.put(part, value);
        return interview;
    }

    @Test
    void INT_1_a_person_is_heard_in_a_language_that_is_recorded_of_the_person() {
        var scheduled = Claims.scheduled(MYS);
        fails(arrange(scheduled, with("language", "tam")), "INT-1");
        var skilled = Claims.claimant("PA", "1990");
        skilled.remove("interviewLanguage");
        skilled.put(
                "particulars",
                body(
                        "languages",
                        List.of(
                                body(
                                        "language",
                                        "tam",
                                        "speaks",
                                        "E",
                                        "understands",
                                        "E",
                                        "reads",
                                        "NO",
                                        "writes",
                                        "NO"),
                                body(
                                        "language",
                                        "eng",
                                        "speaks",
                                        "N",
                                        "understands",
                                        "E",
                                        "reads",
                                        "NO",
                                        "writes",
                                        "NO"))));
        var other = Claims.scheduled(
                MYS, Claims.lodged(MYS, Claims.persons(MYS, List.of(skilled)).getFirst()));
        fails(arrange(other, with("language", "eng")), "INT-1");
        arrange(other, with("language", "tam")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"WOMAN, MAN, WOMAN", "WOMAN, WOMAN, MAN", "MAN, WOMAN, WOMAN"})
    void INT_2_a_person_is_heard_by_a_woman_or_a_man_as_the_person_asked(String asked, String officer, String other) {
        var interview = Claims.interview(MYS);
        interview.put("preference", asked);
        interview.put("interviewer", Claims.staff("officer", officer, "MYS"));
        interview.put("interpreter", Claims.staff("interpreter", other, "MYS"));
        fails(arrange(Claims.scheduled(MYS), interview), "INT-2");
        interview.put("preference", "NO_PREFERENCE");
        arrange(Claims.scheduled(MYS), interview).then().statusCode(200);
        interview.remove("preference");
        arrange(Claims.scheduled(MYS), interview)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/preference"));
    }

    @ParameterizedTest
    @CsvSource({
        "interviewer, RELATIVE", "interviewer, SAME_PARTY", "interviewer, OFFICIAL_OF_STATE_OF_ORIGIN",
        "interpreter, RELATIVE", "interpreter, SAME_PARTY", "interpreter, OFFICIAL_OF_STATE_OF_ORIGIN"
    })
    void INT_3_nobody_with_a_conflict_of_interest_is_in_the_room(String who, String conflict) {
        var conflicted = Claims.staff("somebody", "WOMAN", "MYS", conflict);
        fails(arrange(Claims.scheduled(MYS), with(who, conflicted)), "INT-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "interpreter"})
    void INT_3_who_has_not_declared_is_not_in_the_room(String who) {
        var silent = Claims.staff("somebody", "WOMAN", "MYS");
        silent.remove("conflicts");
        arrange(Claims.scheduled(MYS), with(who, silent))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/" + who + "/conflicts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "interpreter"})
    void INT_4_no_national_of_a_state_that_the_person_may_fear_is_in_the_room(String who) {
        var national = Claims.staff("somebody", "WOMAN", "MYS");
        national.put("nationalities", List.of("MYS", "MMR"));
        fails(arrange(Claims.scheduled(MYS), with(who, national)), "INT-4");
    }

    @Test
    void INT_5_a_child_who_is_alone_is_not_heard_without_its_guardian() {
        var claim = Claims.scheduled(MYS, Claims.guarded(MYS, Claims.childAlone(MYS)));
        Claims.arranged(MYS, claim);
        fails(CASEWORKER.step(claim, "/interview-holdings", Claims.HELD), "INT-5");
        CASEWORKER.get(claim).then().body("status", is("SCHEDULED"));
        CASEWORKER
                .step(claim, "/interview-holdings", body("declaration", "HEARD_IN_PERSON", "guardianPresent", true))
                .then()
                .statusCode(200)
                .body("status", is("INTERVIEWED"));
    }

    @Test
    void INT_5_a_child_who_turns_out_to_be_alone_is_not_heard_before_it_has_a_guardian() {
        var year = String.valueOf(Given.TODAY.getYear() - 11);
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("DAU", year)));
        var claim = Claims.scheduled(MYS, Claims.lodged(MYS, family.getLast()));
        var need = Given.flagged(CASEWORKER, family.getLast(), "SC-SC");
        fails(arrange(claim, Claims.interview(MYS)), "INT-5");
        Given.id(PROTECTION.step(need, "/closure", body("reason", "NOT_CONFIRMED")), 200);
        Claims.arranged(MYS, claim);
        Given.flagged(CASEWORKER, family.getLast(), "SC-UC");
        fails(
                CASEWORKER.step(
                        claim, "/interview-holdings", body("declaration", "HEARD_IN_PERSON", "guardianPresent", true)),
                "INT-5");
    }

    @Test
    void INT_6_one_interview_is_arranged_at_a_time_and_ends_once() {
        var claim = Claims.arranged(MYS, Claims.scheduled(MYS));
        fails(arrange(claim, Claims.interview(MYS)), "INT-6");
        Claims.after(CASEWORKER, claim, "/interview-cancellations", body("reason", "PERSON_UNWELL"));
        fails(CASEWORKER.step(claim, "/interview-cancellations", body("reason", "PERSON_ASKED")), "INT-6");
        fails(CASEWORKER.step(claim, "/interview-holdings", Claims.HELD), "INT-6");
        fails(CASEWORKER.step(claim, "/no-shows", Claims.NO_SHOW), "INT-6");
        Claims.recorded(MYS, Claims.held(MYS, claim));
        fails(CASEWORKER.step(claim, "/interview-records", Claims.RECORD), "INT-6");
        CASEWORKER
                .get(claim + "/interviews")
                .then()
                .body("items.status", contains("CANCELLED", "HELD"))
                .body("items.words", contains(null, "He was afraid of the men."))
                .body("items.language", contains("mya", "mya"));
    }

    @Test
    void INT_7_nobody_has_missed_what_has_not_begun_and_nothing_is_arranged_for_yesterday() {
        var tomorrow = with("startsAt", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        var claim = Claims.scheduled(MYS);
        arrange(claim, with("startsAt", Instant.now().minus(1, ChronoUnit.DAYS).toString()))
                .then()
                .statusCode(422)
                .body("violations.code", contains("INT-7"));
        Claims.after(CASEWORKER, claim, "/interviews", tomorrow);
        fails(CASEWORKER.step(claim, "/no-shows", Claims.NO_SHOW), "INT-7");
    }

    @Test
    void INT_8_who_was_arranged_for_holds_the_interview() {
        var claim = Claims.scheduled(MYS);
        Claims.after(CASEWORKER, claim, "/interviews", with("interviewer", Claims.staff("other", "WOMAN", "MYS")));
        fails(CASEWORKER.step(claim, "/interview-holdings", Claims.HELD), "INT-8");
    }

    @Test
    void INT_9_the_record_is_the_words_or_where_the_recording_is_and_was_read_back() {
        var claim = Claims.held(MYS);
        for (var said : List.of(
                body("declaration", "READ_BACK"),
                body("declaration", "READ_BACK", "words", "a", "contentReference", "b"))) {
            CASEWORKER
                    .step(claim, "/interview-records", said)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("INT-9"));
        }
        CASEWORKER
                .step(claim, "/interview-records", body("declaration", "NOT_READ_BACK", "words", "a"))
                .then()
                .statusCode(422);
        Claims.after(
                CASEWORKER,
                claim,
                "/interview-records",
                body("declaration", "READ_BACK", "contentReference", "recording-4711"));
        CASEWORKER.get(claim + "/interviews").then().body("items.contentReference", contains("recording-4711"));
    }

    @Test
    void UNHCR_reads_what_was_said_by_ids_of_its_own_and_not_who_heard_it() {
        var claim = Claims.recorded(MYS);
        String id = CASEWORKER.get(claim + "/interviews").path("items[0].id");
        Claims.officer("UNHCR")
                .get(Given.toldTo("UNHCR", claim) + "/interviews")
                .then()
                .statusCode(200)
                .body("items.words", contains("He was afraid of the men."))
                .body("items.id", contains(Given.last(Given.toldTo("UNHCR", "/" + id))))
                .body("items[0].interviewer", nullValue())
                .body(not(containsString("interpreter-07")));
        Claims.officer("AUS")
                .get(Given.toldTo("AUS", claim) + "/interviews")
                .then()
                .statusCode(404);
        assertEquals(
                403, new Client(MYS, Role.REGISTRAR).get(claim + "/interviews").statusCode());
    }
}
