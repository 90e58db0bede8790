package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** Decisions on claims: one person each, told with proof, final only when nothing can be done any more, and never written over. */
@QuarkusTest
class StatusDecisionTest {

    private static final String MYS = "MYS";
    private static final Client CASEWORKER = Claims.officer(MYS);
    private static final Client SUPERVISOR = Claims.supervisor(MYS);

    static void guardFails(Response answer, String... rules) {
        answer.then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.findAll { it.state == 'FAIL' }.code", contains(rules));
    }

    @ParameterizedTest
    @CsvSource({
        "RECOGNISE_1A2, RECOGNISED_1A2, RECOGNISED, POLITICAL_OPINION",
        "REFUSE,        REFUSED,        REJECTED,",
        "EXCLUDE_1F_A,  EXCLUDED,       REJECTED,   ARTICLE_1F_A"
    })
    void a_decision_says_what_was_endorsed_and_as_what_it_counts(
            String recommendation, String outcome, String counted, String ground) {
        var issued = CASEWORKER.get(Rulings.issued(MYS, recommendation)).then();
        issued.statusCode(200)
                .body("status", is("ISSUED"))
                .body("outcome", is(outcome))
                .body("countedAs", is(counted))
                .body("grounds.size()", is(ground == null ? 0 : 1));
        if (ground != null) {
            issued.body("grounds", contains(ground));
        }
    }

    /** §12 no. 6: of a family each person is decided on by itself. */
    @Test
    void DEC_1_one_decision_of_one_person_and_no_second_while_it_stands() {
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("SBM", "1990")));
        var first = Rulings.decided(MYS, Claims.lodged(MYS, family.getFirst()), "REFUSE");
        Rulings.issuedOn(MYS, first);
        Rulings.issue(SUPERVISOR, first).then().statusCode(409).body("type", containsString("/problems/step-not-open"));
        CASEWORKER
                .get(family.getLast() + "/status-decisions")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
        Rulings.issue(SUPERVISOR, Claims.lodged(MYS, family.getLast()))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/step-not-open"));
    }

    @Test
    void DEC_2_a_refusal_has_reasons() {
        SUPERVISOR
                .post(Rulings.decided(MYS, "REFUSE") + "/decision", body("language", "mya"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("DEC-2"));
        Given.id(SUPERVISOR.post(Claims.endorsed(MYS) + "/decision", body("language", "mya")), 201);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void DEC_3_nobody_was_told_before_it_was_decided_or_will_be(int days) {
        var told = Rulings.delivery();
        told.put("on", Given.TODAY.plusDays(days).toString());
        CASEWORKER
                .step(Rulings.issued(MYS, "REFUSE"), "/refusal-notifications", body("delivery", told))
                .then()
                .statusCode(422)
                .body("violations.code", contains("DEC-3"));
    }

    @Test
    void DEC_4_thirty_days_from_the_day_after_it_was_told() {
        CASEWORKER
                .get(Rulings.refused(MYS))
                .then()
                .body("appealUntil", is(Given.TODAY.plusDays(30).toString()))
                .body("delivery.servedBy", is("officer-07"));
    }

    /** Whatever day somebody types. */
    @Test
    void DEC_4_the_time_to_appeal_runs_from_the_day_on_which_it_was_recorded_that_the_person_was_told() {
        var issued = Rulings.issuedAgo(40, Rulings.issued(MYS, "REFUSE"));
        var told = Rulings.delivery();
        told.put("on", Given.TODAY.minusDays(40).toString());
        Claims.after(CASEWORKER, issued, "/refusal-notifications", body("delivery", told));
        CASEWORKER
                .get(issued)
                .then()
                .body("delivery.on", is(Given.TODAY.minusDays(40).toString()))
                .body("appealUntil", is(Given.TODAY.plusDays(30).toString()));
        guardFails(SUPERVISOR.step(issued, "/finality", Rulings.FINAL), "DEC-5");
    }

    @Test
    void DEC_4_an_arrangement_gives_more_time_and_never_less() {
        var person = Claims.personUnder(List.of(
                body("step", "APPEAL_FILING", "days", 40, "dayType", "CALENDAR"),
                body("step", "APPEAL_FILING", "modality", "REGULAR", "days", 60, "dayType", "CALENDAR")));
        var decided = Rulings.decided(MYS, Claims.lodged(MYS, person), "REFUSE");
        var refused = Rulings.refused(MYS, Rulings.issuedOn(MYS, decided));
        CASEWORKER
                .get(refused)
                .then()
                .body("appealUntil", is(Given.TODAY.plusDays(60).toString()));
        guardFails(SUPERVISOR.step(Rulings.ago(32, refused), "/finality", Rulings.FINAL), "DEC-5");
        CASEWORKER.get(Rulings.appealed(MYS, Rulings.ago(20, refused))).then().body("status", is("LODGED"));
    }

    @Test
    void DEC_14_who_has_recorded_that_the_person_was_told_does_not_make_it_final() {
        var refused = Claims.after(SUPERVISOR, Rulings.issued(MYS, "REFUSE"), "/refusal-notifications", Rulings.told());
        guardFails(SUPERVISOR.step(Rulings.ago(32, refused), "/finality", Rulings.FINAL), "DEC-14");
        Claims.after(new Client(MYS, Role.SUPERVISOR, Role.REGISTRAR), refused, "/finality", Rulings.FINAL);
    }

    @Test
    void DEC_14_nor_ends_a_status() {
        var review = Rulings.ending(MYS, Rulings.proposed(MYS));
        var status = Rulings.statusOf(MYS, review);
        Rulings.ago(32, Claims.after(SUPERVISOR, review, "/notifications", Rulings.told()));
        guardFails(SUPERVISOR.step(status, "/ending", Rulings.END), "DEC-14");
        Claims.after(new Client(MYS, Role.SUPERVISOR, Role.REGISTRAR), status, "/ending", Rulings.END);
    }

    @Test
    void DEC_15_what_only_a_few_could_hear_of_is_not_made_final_until_the_full_time_has_run_again() {
        var protection = Rulings.protection(MYS);
        var second = Permits.second(MYS);
        var refused = Rulings.ago(40, Rulings.refused(MYS));
        var hold = Permits.held(protection, Rulings.personOf(MYS, refused));
        guardFails(second.step(refused, "/finality", Rulings.FINAL), "DEC-15");
        Permits.lifted(protection, second, hold, body("reason", "ORDERED_BY_MISTAKE"));
        guardFails(SUPERVISOR.step(refused, "/finality", Rulings.FINAL), "DEC-5");
        CASEWORKER
                .get(refused)
                .then()
                .statusCode(200)
                .body("appealUntil", is(Given.TODAY.plusDays(30).toString()));
        CASEWORKER.get(Rulings.appealed(MYS, refused)).then().body("status", is("LODGED"));
        var other = Rulings.refused(MYS);
        Permits.released(protection, Rulings.personOf(MYS, other));
        Claims.after(SUPERVISOR, Rulings.ago(32, other), "/finality", Rulings.FINAL);
    }

    @Test
    void DEC_15_a_hold_on_another_record_of_the_person_keeps_it_open_and_is_not_named() {
        var unhcr = Client.of("UNHCR");
        var claimant = body("countryOfAsylum", MYS, "individuals", List.of(Claims.claimant("PA", "1990")));
        var theirs = "/cases/" + Given.id(Client.of(MYS).post("/cases", claimant), 201);
        var pair = Pair.of(unhcr, Given.registered(unhcr, 1, "MMR"), Client.of(MYS), theirs);
        pair.mine().affirm();
        pair.other().affirm();
        var held = "/individuals/" + pair.mine().individual();
        var claim = Claims.lodged(MYS, "/individuals/" + pair.other().individual());
        var refused =
                Rulings.ago(40, Rulings.refused(MYS, Rulings.issuedOn(MYS, Rulings.decided(MYS, claim, "REFUSE"))));
        var hold = Permits.held(Rulings.protection("UNHCR"), held);
        SUPERVISOR
                .step(refused, "/finality", Rulings.FINAL)
                .then()
                .statusCode(409)
                .body("guards.find { it.state == 'FAIL' }.code", is("DEC-5"))
                .body("guards.findAll { it.state == 'FAIL' }.code", contains("DEC-5"));
        Permits.lifted(Rulings.protection("UNHCR"), Permits.second("UNHCR"), hold, Permits.RELEASE);
        guardFails(SUPERVISOR.step(refused, "/finality", Rulings.FINAL), "DEC-5");
        Claims.after(SUPERVISOR, Rulings.ago(32, refused), "/finality", Rulings.FINAL);
    }

    @Test
    void DEC_15_nor_does_a_status_end_by_what_nobody_could_appeal_against() {
        var protection = Rulings.protection(MYS);
        var review = Rulings.ago(40, Rulings.endingTold(MYS));
        var status = Rulings.statusOf(MYS, review);
        var hold = Permits.held(protection, Rulings.personOf(MYS, status));
        Permits.lifted(protection, Permits.second(MYS), hold, Permits.RELEASE);
        guardFails(SUPERVISOR.step(status, "/ending", Rulings.END), "DEC-5");
        Rulings.ago(32, review);
        Claims.after(SUPERVISOR, status, "/ending", Rulings.END);
    }

    /** §12 no. 4. */
    @Test
    void DEC_5_a_refusal_is_final_only_once_the_last_day_is_over_everywhere() {
        var refused = Rulings.refused(MYS);
        guardFails(SUPERVISOR.step(refused, "/finality", Rulings.FINAL), "DEC-5");
        guardFails(SUPERVISOR.step(Rulings.ago(31, refused), "/finality", Rulings.FINAL), "DEC-5");
        Claims.after(SUPERVISOR, Rulings.ago(1, refused), "/finality", Rulings.FINAL);
        SUPERVISOR
                .step(Rulings.issued(MYS, "REFUSE"), "/finality", Rulings.FINAL)
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/step-not-open"));
    }

    @Test
    void DEC_6_nothing_is_final_or_set_aside_while_an_appeal_is_pending_or_its_outcome_not_known() {
        var refused = Rulings.refused(MYS);
        var appeal = Rulings.appealed(MYS, refused);
        Rulings.ago(32, refused);
        CASEWORKER.get(refused).then().body("remedyPending", is(true));
        guardFails(SUPERVISOR.step(refused, "/finality", Rulings.FINAL), "DEC-6");
        guardFails(SUPERVISOR.step(refused, "/setting-aside", body("reason", "SLIP")), "DEC-6");
        Rulings.ruled(MYS, appeal, "/dismissal", Rulings.REASONS);
        guardFails(SUPERVISOR.step(refused, "/finality", Rulings.FINAL), "DEC-6");
        Claims.after(CASEWORKER, appeal, "/notifications", Rulings.told());
        Claims.after(SUPERVISOR, refused, "/finality", Rulings.FINAL);
    }

    @Test
    void DEC_7_a_refusal_is_not_told_as_protection_nor_protection_as_a_refusal() {
        var refusal = Rulings.issued(MYS, "REFUSE");
        guardFails(CASEWORKER.step(refusal, "/protection-notifications", Rulings.told()), "DEC-7");
        var recognition = Rulings.issued(MYS, "RECOGNISE_1A2");
        guardFails(CASEWORKER.step(recognition, "/refusal-notifications", Rulings.told()), "DEC-7");
    }

    /** What a dependant's claim has come to, heard by staff of a state that none of the family fears. */
    private static String derived(String organisation, String principal, String dependant) {
        var officer = Claims.officer(organisation);
        var plan = Claims.interview(organisation);
        plan.put("interviewer", Claims.staff(Claims.subject(officer), "WOMAN", "AUS"));
        var claim = Claims.scheduled(organisation, Claims.lodged(organisation, dependant));
        Claims.after(officer, claim, "/interviews", plan);
        Claims.after(officer, claim, "/interview-holdings", Claims.HELD);
        var said = Claims.assessment("DERIVATIVE");
        said.put("derivedFrom", Given.last(principal));
        Claims.submitted(organisation, Claims.recorded(organisation, claim), said);
        return Claims.after(Claims.reviewer(organisation), claim, "/endorsement", Claims.ENDORSE);
    }

    /** Nor does it end with it (STR-6). */
    @Test
    void DEC_8_a_status_derives_only_from_one_that_goes_on_and_STR_6_does_not_end_with_it() {
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("SBM", "1990")));
        var principal = Rulings.decided(MYS, Claims.lodged(MYS, family.getFirst()), "RECOGNISE_1A2");
        var derived = derived(MYS, family.getFirst(), family.getLast());
        guardFails(Rulings.issue(SUPERVISOR, derived), "DEC-8");
        var status = Rulings.recognised(MYS, Rulings.issuedOn(MYS, principal));
        Claims.after(CASEWORKER, status, "/document", Rulings.DOCUMENT);
        var dependant = Rulings.recognised(MYS, Rulings.issuedOn(MYS, derived));
        Claims.after(CASEWORKER, dependant, "/document", Rulings.DOCUMENT);
        Rulings.ended(MYS, Rulings.endingTold(MYS, Rulings.proposed(MYS, status, "MISREPRESENTATION")));
        CASEWORKER.get(status).then().body("status", is("ENDED"));
        CASEWORKER.get(dependant).then().body("status", is("PROTECTED")).body("outcome", is("DERIVATIVE"));
    }

    @Test
    void DEC_9_a_national_of_the_country_of_asylum_derives_no_status_there() {
        var national = Claims.claimant("SBM", "1990");
        national.put("nationalities", List.of("MYS"));
        var family = Claims.persons("AUS", List.of(Claims.claimant("PA", "1985"), national));
        var principal = Rulings.decided("AUS", Claims.lodged("AUS", family.getFirst()), "RECOGNISE_1A2");
        Claims.after(
                Claims.officer("AUS"),
                Rulings.recognised("AUS", Rulings.issuedOn("AUS", principal)),
                "/document",
                Rulings.DOCUMENT);
        var derived = derived("AUS", family.getFirst(), family.getLast());
        guardFails(Rulings.issue(Claims.supervisor("AUS"), derived), "DEC-9");
    }

    /** §12 no. 10. */
    @Test
    void DEC_10_a_mistake_is_set_aside_and_followed_by_another_decision_and_nothing_is_deleted() {
        var determination = Rulings.decided(MYS, "REFUSE");
        var first = Rulings.issuedOn(MYS, determination);
        SUPERVISOR.request().delete(Area.PATH + first).then().statusCode(405);
        Claims.after(SUPERVISOR, first, "/setting-aside", body("reason", "SLIP"));
        var second = Rulings.issuedOn(MYS, determination);
        CASEWORKER
                .get(Rulings.personOf(MYS, second) + "/status-decisions")
                .then()
                .body("items.id", hasItems(Given.last(first), Given.last(second)))
                .body("items.status", hasItems("SET_ASIDE", "ISSUED"));
        Claims.after(SUPERVISOR, second, "/setting-aside", body("reason", "FOUND_WRONGLY"));
        CASEWORKER.get(determination).then().body("status", is("INTERVIEWED"));
    }

    @Test
    void DEC_11_what_was_final_is_looked_at_again_on_one_of_three_grounds() {
        var refused = Rulings.finalRefusal(MYS);
        SUPERVISOR.step(refused, "/reopenings", body("ground", "REGRET")).then().statusCode(422);
        Claims.after(SUPERVISOR, refused, "/reopenings", body("ground", "NEW_EVIDENCE"));
        String determination = CASEWORKER.get(refused).path("determinationId");
        CASEWORKER.get("/status-determinations/" + determination).then().body("status", is("LODGED"));
    }

    @Test
    void RSD_14_what_was_final_is_not_taken_up_again_beside_a_claim_that_is_open() {
        var refused = Rulings.finalRefusal(MYS);
        var again = Claims.lodged(MYS, Rulings.personOf(MYS, refused));
        guardFails(SUPERVISOR.step(refused, "/reopenings", body("ground", "NEW_EVIDENCE")), "RSD-14");
        CASEWORKER.get(refused).then().body("status", is("FINAL_NEGATIVE"));
        Claims.after(CASEWORKER, again, "/withdrawal", Claims.WITHDRAWAL);
        Claims.after(SUPERVISOR, refused, "/reopenings", body("ground", "NEW_EVIDENCE"));
    }

    @Test
    void DEC_12_a_status_ends_by_a_review_only() {
        guardFails(SUPERVISOR.step(Rulings.protectedBy(MYS), "/ending", Rulings.END), "DEC-12");
    }

    @Test
    void a_decision_exists_for_the_custodian_and_UNHCR_only_and_its_reasons_are_told_to_neither_list_nor_event() {
        var refused = Rulings.refused(MYS);
        CASEWORKER.get(refused).then().statusCode(200).body("reasons", is(Rulings.DECISION.get("reasons")));
        new Client(MYS, Role.REGISTRAR).get(refused).then().statusCode(403);
        Claims.officer("AUS").get(Given.toldTo("AUS", refused)).then().statusCode(404);
        Claims.officer("UNHCR")
                .get(Given.toldTo("UNHCR", refused))
                .then()
                .statusCode(200)
                .body("outcome", is("REFUSED"))
                .body("availableActions.size()", is(0));
        CASEWORKER
                .get("/status-decisions?status=NOTIFIED_NEGATIVE&limit=200")
                .then()
                .statusCode(200)
                .body(not(containsString((String) Rulings.DECISION.get("reasons"))));
    }

    @Test
    void two_who_make_it_final_at_once_make_it_final_once() {
        var refused = Rulings.ago(32, Rulings.refused(MYS));
        var seen = SUPERVISOR.etag(refused);
        Map<String, Object> said = Rulings.FINAL;
        SUPERVISOR.step(refused, "/finality", said, seen).then().statusCode(200);
        SUPERVISOR.step(refused, "/finality", said, seen).then().statusCode(412);
    }
}
