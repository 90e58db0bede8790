package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** How it is found what is best for a child. */
@QuarkusTest
class BestInterestsTest {

    private static final String MYS = "MYS";
    private static final Client CASEWORKER = Claims.officer(MYS);
    private static final Client PROTECTION = Children.protection(MYS);

    private static void notValid(Client by, String procedure, String step, Map<String, Object> said, String rule) {
        by.step(procedure, step, said).then().statusCode(422).body("violations.code", contains(rule));
    }

    @Test
    void BIP_1_it_is_asked_of_who_may_be_a_child() {
        CASEWORKER
                .post(Claims.person(MYS) + "/best-interests-procedures", Children.assessing())
                .then()
                .statusCode(409)
                .body("guards.code", contains("BIP-1"));
    }

    @Test
    void BIP_2_a_determination_has_a_purpose_and_an_assessment_has_none() {
        var child = Claims.childAlone(MYS);
        var assessment = Children.assessing();
        assessment.put("purpose", "TEMPORARY_CARE");
        for (var wrong : List.of(assessment, body("kind", "DETERMINATION"))) {
            CASEWORKER
                    .post(child + "/best-interests-procedures", wrong)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("BIP-2"));
        }
    }

    @Test
    void BIP_3_the_child_is_heard_or_it_is_said_why_not() {
        var opened = Children.opened(CASEWORKER, Claims.childAlone(MYS), Children.assessing());
        notValid(CASEWORKER, opened, "/hearing", body(), "BIP-3");
        notValid(CASEWORKER, opened, "/hearing", body("views", "To stay.", "whyNot", "He is one year old."), "BIP-3");
        Claims.after(CASEWORKER, opened, "/hearing", body("whyNot", "He is one year old."));
    }

    @Test
    void BIP_4_a_panel_determines_the_decider_in_it_and_the_assessor_not() {
        var heard = Children.heard(MYS, Claims.childAlone(MYS), Children.determining("DURABLE_SOLUTION"));
        var assessor = Claims.subject(CASEWORKER);
        for (var wrong : List.of(
                Children.decisionOf(MYS, "second"),
                Children.decisionOf(MYS, "second", "second"),
                Children.decisionOf(MYS, "second", assessor),
                Children.decisionOf(MYS, "second", "third", assessor),
                Children.decision("first", "second", "third"))) {
            notValid(PROTECTION, heard, "/decision", wrong, "BIP-4");
        }
        PROTECTION
                .step(heard, "/decision", Children.decisionOf(MYS, "second", "third"))
                .then()
                .statusCode(200)
                .body("status", is("AWAITING_PANEL"));
        var assessment = Children.heard(MYS, Claims.childAlone(MYS), Children.assessing());
        notValid(PROTECTION, assessment, "/decision", Children.decisionOf(MYS, "second", "third"), "BIP-4");
        Claims.after(PROTECTION, assessment, "/decision", Children.decision());
    }

    @Test
    void BIP_5_a_determination_weighs_at_least_two_options() {
        var heard = Children.heard(MYS, Claims.childAlone(MYS), Children.determining("TEMPORARY_CARE"));
        var said = Children.decisionOf(MYS, "second", "third");
        said.put("options", List.of("With his aunt.", "With his aunt."));
        notValid(PROTECTION, heard, "/decision", said, "BIP-5");
    }

    @Test
    void BIP_8_a_panel_is_not_one_persons_word() {
        var child = Claims.childAlone(MYS);
        var heard = Children.heard(MYS, child, Children.determining("DURABLE_SOLUTION"));
        var proposed = Claims.after(PROTECTION, heard, "/decision", Children.decisionByPanel(MYS));
        for (var other : List.of(PROTECTION, CASEWORKER, new Client(MYS, Role.SUPERVISOR, Role.PROTECTION_OFFICER))) {
            other.step(proposed, "/signatures", Children.SIGNATURE)
                    .then()
                    .statusCode(409)
                    .body("guards.code", contains("BIP-8"));
        }
        var reviewer = new Client(MYS, Role.RSD_REVIEWER);
        reviewer.step(proposed, "/signatures", Children.SIGNATURE)
                .then()
                .statusCode(200)
                .body("status", is("AWAITING_PANEL"));
        reviewer.step(proposed, "/signatures", Children.SIGNATURE)
                .then()
                .statusCode(409)
                .body("guards.code", contains("BIP-8"));
        new Client(MYS, Role.SUPERVISOR)
                .step(proposed, "/signatures", Children.SIGNATURE)
                .then()
                .statusCode(200)
                .body("status", is("DECIDED"));
    }

    private static void onlyByPanel(String determined) {
        PROTECTION
                .step(determined, "/reviews", body("reviewOn", Children.inDays(60)))
                .then()
                .statusCode(409)
                .body("guards.code", contains("BIP-9"));
    }

    @Test
    void BIP_9_one_officer_does_not_revive_what_a_panel_has_found() throws SQLException {
        var determined = Children.determined(MYS, Claims.childAlone(MYS), "DURABLE_SOLUTION");
        Claims.after(PROTECTION, determined, "/reviews", body("reviewOn", Children.inDays(60)));
        reviewedBy(determined, Given.TODAY.minusDays(1));
        onlyByPanel(determined);
        reviewedBy(determined, Given.TODAY);
        Claims.after(PROTECTION, determined, "/reviews", body("reviewOn", Children.inDays(60)));
    }

    @Test
    void BIP_9_one_officer_does_not_prolong_that_to_return_is_best() throws SQLException {
        var child = Claims.childAlone(MYS);
        Screenings.reviewed(Client.of(MYS), child, "SMUGGLED_MIGRANT");
        var determined = Children.determined(MYS, child, "DURABLE_SOLUTION", "RETURN");
        onlyByPanel(determined);
        assertEquals("CLEAR", Permits.answer(child, "REMOVAL"));
        reviewedBy(determined, Given.TODAY.minusDays(1));
        onlyByPanel(determined);
        assertEquals("UNKNOWN", Permits.answer(child, "REMOVAL"));
        Children.determined(MYS, child, "DURABLE_SOLUTION", "RETURN");
        assertEquals("CLEAR", Permits.answer(child, "REMOVAL"));
    }

    /** An assessment is one officer's, and so is that it still holds. */
    @Test
    void BIP_9_an_assessment_is_looked_at_again_also_when_its_day_is_over() throws SQLException {
        var assessed = Children.heard(MYS, Claims.childAlone(MYS), Children.assessing());
        Claims.after(PROTECTION, assessed, "/decision", Children.decision());
        reviewedBy(assessed, Given.TODAY.minusDays(1));
        Claims.after(PROTECTION, assessed, "/reviews", body("reviewOn", Children.inDays(60)));
    }

    /** No clock of a running service can be turned, so the day is. */
    private static void reviewedBy(String procedure, LocalDate day) throws SQLException {
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement("update best_interests_procedure set review_on = ? where id = ?")) {
            change.setObject(1, day);
            change.setObject(2, UUID.fromString(Given.last(procedure)));
            assertEquals(1, change.executeUpdate());
        }
    }

    private static void apart(Client guardian, String procedure, String step, Map<String, Object> said) {
        guardian.step(procedure, step, said).then().statusCode(409).body("guards.code", contains("GRD-3"));
    }

    private static String standsFor(Client guardian, String child) {
        var itself = Children.guardian();
        itself.put("account", Claims.subject(guardian));
        return Children.guarded(CASEWORKER, child, itself);
    }

    @Test
    void GRD_3_who_stands_for_a_child_neither_hears_it_nor_finds_what_is_best_for_it() {
        var child = Claims.childAlone(MYS);
        var guardian = new Client(MYS, Role.CASEWORKER, Role.PROTECTION_OFFICER, Role.SUPERVISOR);
        var opened = Children.opened(CASEWORKER, child, Children.determining("DURABLE_SOLUTION"));
        standsFor(guardian, child);
        apart(guardian, opened, "/hearing", Children.HEARING);
        var heard = Claims.after(CASEWORKER, opened, "/hearing", Children.HEARING);
        apart(PROTECTION, heard, "/decision", Children.decisionOf(MYS, Claims.subject(guardian), "third"));
        var assessment = Children.heard(MYS, child, Children.assessing());
        apart(guardian, assessment, "/decision", Children.decision());
        Claims.after(PROTECTION, assessment, "/decision", Children.decision());
        apart(guardian, assessment, "/reviews", body("reviewOn", Children.inDays(60)));
    }

    @Test
    void GRD_3_who_comes_to_stand_for_a_child_does_not_sign() {
        var child = Claims.childAlone(MYS);
        var heard = Children.heard(MYS, child, Children.determining("DURABLE_SOLUTION"));
        var proposed = Claims.after(PROTECTION, heard, "/decision", Children.decisionByPanel(MYS));
        var reviewer = new Client(MYS, Role.RSD_REVIEWER);
        var guardian = standsFor(reviewer, child);
        Claims.after(CASEWORKER, guardian, "/ending", body("reason", "REPLACED"));
        apart(reviewer, proposed, "/signatures", Children.SIGNATURE);
    }

    @Test
    void BIP_7_a_determination_for_a_durable_solution_names_it_and_no_other_does() {
        var heard = Children.heard(MYS, Claims.childAlone(MYS), Children.determining("DURABLE_SOLUTION"));
        var said = Children.decisionOf(MYS, "second", "third");
        said.put("solution", null);
        notValid(PROTECTION, heard, "/decision", said, "BIP-7");
        var care = Children.heard(MYS, Claims.childAlone(MYS), Children.determining("TEMPORARY_CARE"));
        notValid(PROTECTION, care, "/decision", Children.decisionOf(MYS, "second", "third"), "BIP-7");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void BIP_6_what_was_found_is_looked_at_again_on_a_later_day(int days) {
        var heard = Children.heard(MYS, Claims.childAlone(MYS), Children.assessing());
        var said = Children.decision();
        said.put("reviewOn", Children.inDays(days));
        notValid(PROTECTION, heard, "/decision", said, "BIP-6");
        Claims.after(PROTECTION, heard, "/decision", Children.decision());
        notValid(PROTECTION, heard, "/reviews", body("reviewOn", Children.inDays(days)), "BIP-6");
        Claims.after(PROTECTION, heard, "/reviews", body("reviewOn", Children.inDays(60)));
        PROTECTION
                .get("/tasks?individualId=" + Given.last(person(heard)))
                .then()
                .body("items.step", contains("reviewBestInterestsProcedure"))
                .body("items.dueOn", contains(Children.inDays(60)));
    }

    private static String person(String procedure) {
        return "/individuals/" + PROTECTION.get(procedure).path("individualId");
    }

    @Test
    void of_two_determinations_for_one_purpose_the_newer_holds() {
        var child = Claims.childAlone(MYS);
        var solution = Children.determined(MYS, child, "DURABLE_SOLUTION");
        var care = Children.determined(MYS, child, "TEMPORARY_CARE");
        var newer = Children.determined(MYS, child, "DURABLE_SOLUTION");
        PROTECTION
                .get(child + "/best-interests-procedures")
                .then()
                .body("items.id", contains(Given.last(solution), Given.last(care), Given.last(newer)))
                .body("items.status", contains("SUPERSEDED", "DECIDED", "DECIDED"));
    }

    @Test
    void what_the_child_has_said_and_who_decided_is_the_custodians_alone() {
        var child = Claims.childAlone(MYS);
        var determined = Children.determined(MYS, child, "DURABLE_SOLUTION");
        CASEWORKER.get(determined).then().body("hearing.views", is("He wants to go to his aunt."));
        Children.protection("UNHCR")
                .get(Given.toldTo("UNHCR", determined))
                .then()
                .statusCode(200)
                .body("finding.decision", is("With his aunt."))
                .body("hearing", nullValue())
                .body("panel", nullValue())
                .body("assessor", nullValue());
        for (var other : List.of("IOM", "MMR", "AUS")) {
            Children.protection(other)
                    .get(Given.toldTo(other, determined))
                    .then()
                    .statusCode(404);
        }
    }
}
