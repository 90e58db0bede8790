package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.StatusDecisionTest.guardFails;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.identity.Role;

/** Reviews of a status: told with reasons, answered, decided by somebody else, and of no effect until nothing can be done any more. */
@QuarkusTest
class StatusReviewTest {

    private static final String MYS = "MYS";
    private static final Client CASEWORKER = Claims.officer(MYS);
    private static final Client SUPERVISOR = Claims.supervisor(MYS);

    @Test
    void STR_1_only_a_status_that_there_is_and_one_review_at_a_time() {
        var said = Rulings.proposal("MISREPRESENTATION");
        guardFails(Rulings.propose(MYS, Rulings.refused(MYS), said), "STR-1");
        var review = Rulings.proposed(MYS);
        guardFails(Rulings.propose(MYS, Rulings.statusOf(MYS, review), said), "STR-1");
        Claims.after(SUPERVISOR, review, "/upholding", Rulings.REASONS);
        Rulings.proposed(MYS, Rulings.statusOf(MYS, review), "MISREPRESENTATION");
    }

    @Test
    void STR_2_a_revocation_names_the_day_of_the_act() {
        var said = Rulings.proposal("CONDUCT_1F_A");
        said.remove("actOn");
        Rulings.propose(MYS, Rulings.protectedBy(MYS), said)
                .then()
                .statusCode(422)
                .body("violations.code", contains("STR-2"));
    }

    @Test
    void STR_3_a_person_has_fourteen_days_to_answer() {
        var said = Rulings.proposal("MISREPRESENTATION");
        said.put("answerUntil", Given.TODAY.plusDays(13).toString());
        Rulings.propose(MYS, Rulings.protectedBy(MYS), said)
                .then()
                .statusCode(422)
                .body("violations.code", contains("STR-3"));
    }

    /** Whatever day somebody types. */
    @Test
    void STR_3_from_the_day_on_which_it_is_recorded_that_the_person_was_told() {
        var status = Rulings.untouched(365, Rulings.protectedBy(MYS));
        var delivery = Rulings.delivery();
        delivery.put("on", Given.TODAY.minusDays(360).toString());
        var said = Rulings.proposal("MISREPRESENTATION");
        said.put("delivery", delivery);
        said.put("answerUntil", Given.TODAY.minusDays(300).toString());
        Rulings.propose(MYS, status, said).then().statusCode(422).body("violations.code", contains("STR-3"));
        said.put("answerUntil", Given.TODAY.plusDays(14).toString());
        Given.id(Rulings.propose(MYS, status, said), 201);
    }

    @Test
    void STR_4_nothing_is_found_against_somebody_who_can_still_answer() {
        var review = Rulings.proposed(MYS);
        guardFails(SUPERVISOR.step(review, "/ending", Rulings.REASONS), "STR-4");
        Rulings.ending(MYS, review);
        var silent = Rulings.unanswered(Rulings.proposed(MYS));
        Claims.after(SUPERVISOR, silent, "/ending", Rulings.REASONS);
    }

    @Test
    void STR_5_who_proposes_does_not_decide() {
        var both = new Client(MYS, Role.PROTECTION_OFFICER, Role.SUPERVISOR);
        var said = Rulings.proposal("MISREPRESENTATION");
        var review = "/status-reviews/" + Given.id(both.post(Rulings.protectedBy(MYS) + "/status-reviews", said), 201);
        Rulings.answered(MYS, review);
        guardFails(both.step(review, "/ending", Rulings.REASONS), "STR-5");
        guardFails(both.step(review, "/upholding", Rulings.REASONS), "STR-5");
    }

    @ParameterizedTest
    @CsvSource({"MISREPRESENTATION, CANCELLATION, 32", "CONDUCT_1F_C, REVOCATION, 100", "REAVAILMENT_1C_1, CESSATION, 0"
    })
    void a_status_ends_from_the_start_from_the_act_or_from_now_on(String ground, String kind, int daysAgo) {
        var status = Rulings.ago(daysAgo == 32 ? 32 : 0, Rulings.protectedBy(MYS));
        var review = Rulings.endingTold(MYS, Rulings.proposed(MYS, status, ground));
        guardFails(SUPERVISOR.step(status, "/ending", Rulings.END), "DEC-5");
        Rulings.ended(MYS, review);
        LocalDate from = Given.TODAY.minusDays(daysAgo);
        CASEWORKER
                .get(status)
                .then()
                .body("status", is("ENDED"))
                .body("endedBy", is(kind))
                .body("endedFrom", is(from.toString()));
    }

    private static List<Object> due(String review) {
        return SUPERVISOR
                .get("/tasks?individualId=" + Given.last(Rulings.personOf(MYS, review)))
                .path("items.step");
    }

    @Test
    void TSK_7_that_a_status_ends_is_due_until_it_has_ended_and_again_while_a_late_appeal_is_heard() {
        var review = Rulings.endingTold(MYS);
        assertEquals(List.of("endStatusDecision"), due(review));
        Rulings.ended(MYS, review);
        assertEquals(List.of(), due(review));
        var late = Rulings.appealed(MYS, Rulings.statusOf(MYS, review));
        Rulings.ruled(MYS, late, "/leave", Rulings.LEAVE);
        assertTrue(due(review).contains("endStatusDecision"));
        Rulings.ruled(MYS, late, "/allowance", Rulings.STANDING);
        assertEquals(List.of(), due(review));
    }

    @Test
    void a_status_does_not_end_while_an_appeal_is_pending_and_a_late_one_that_is_admitted_brings_it_back() {
        var review = Rulings.endingTold(MYS);
        var status = Rulings.statusOf(MYS, review);
        var appeal = Rulings.appealed(MYS, status);
        Rulings.ago(32, review);
        guardFails(SUPERVISOR.step(status, "/ending", Rulings.END), "DEC-6");
        Claims.after(CASEWORKER, appeal, "/withdrawal", Rulings.WITHDRAWAL);
        Claims.after(SUPERVISOR, status, "/ending", Rulings.END);
        Rulings.ruled(MYS, Rulings.appealed(MYS, status), "/leave", Rulings.LEAVE);
        CASEWORKER.get(status).then().body("status", is("PROTECTED"));
    }
}
