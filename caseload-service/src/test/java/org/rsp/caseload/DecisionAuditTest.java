package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Decisions are looked at by chance and by others, and nothing comes of it but counts. */
@QuarkusTest
class DecisionAuditTest {

    private static final String MYS = "MYS";
    private static final Client ORDERER = Audits.orderer(MYS);
    private static final Client COLLEAGUE = Audits.colleague(MYS);

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("guards.findAll { it.state != 'PASS' }.code", contains(code));
    }

    /** The draw again, by whoever owns the database: what stands in the comment of the column. */
    private static List<String> drawnAgain(String audit, List<String> from, int number) throws SQLException {
        var ids = from.stream().map(Given::last).map(UUID::fromString).toArray();
        try (var owner = OwnerSession.aboveTheGuard();
                var query = owner.prepareStatement("select d.id from decision_audit a, unnest(?) d(id) where a.id = ?"
                        + " order by sha256(convert_to(a.seed || ' ' || d.id, 'UTF8')) limit ?")) {
            query.setArray(1, owner.createArrayOf("uuid", ids));
            query.setObject(2, UUID.fromString(Given.last(audit)));
            query.setInt(3, number);
            var drawn = new ArrayList<String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                drawn.add(rows.getString(1));
            }
            return drawn;
        }
    }

    @Test
    void QAL_1_every_second_decision_of_the_quarter_is_drawn_by_chance_once_and_no_witness() throws SQLException {
        var issued = Audits.issuedOf(MYS, 3);
        var before = Audits.issuedTwice(MYS);
        var hidden = Audits.issuedTwice(MYS);
        var witness = Rulings.personOf(MYS, hidden.getFirst());
        var protection = Rulings.protection(MYS);
        // while it is in force the case is not there to draw from; who has been a witness is not drawn afterwards
        // either
        Permits.released(protection, witness);
        var quarter = Audits.freeQuarter().plusMonths(3);
        Audits.issuedOn(quarter.minusDays(1), before);
        Audits.issuedOn(quarter, issued);
        Audits.issuedOn(quarter.plusMonths(3).minusDays(1), hidden);
        var answer = Audits.order(ORDERER, Audits.named(quarter), 200);
        answer.then()
                .statusCode(201)
                .body("status", is("DRAWN"))
                .body("drawn", is(4))
                .body("waiting", is(4));
        answer.then().body(not(containsString("seed")));
        var audit = "/decision-audits/" + Given.id(answer, 201);
        List<String> drawn = COLLEAGUE.get(audit + "/sampled-decisions").path("items.decisionId");
        assertEquals(drawnAgain(audit, issued, 4), drawn);

        refused(Audits.order(ORDERER, Audits.named(quarter), 1), "QAL-1");
        // another custodian's are not in it
        refused(Audits.order(Audits.orderer("AUS"), Audits.named(quarter), 200), "QAL-1");
        var alone = List.of(before.getFirst());
        Audits.issuedNow(before);
        Audits.issuedOn(quarter.minusDays(1), alone);
        refused(Audits.order(ORDERER, Audits.named(quarter.minusMonths(3)), 200), "QAL-1");
        Audits.issuedNow(issued);
        Audits.issuedNow(before);
        Audits.issuedNow(hidden);
    }

    @Test
    void QAL_1_no_more_are_drawn_than_were_asked_for() {
        var issued = Audits.issuedOf(MYS, 2);
        var quarter = Audits.freeQuarter();
        Audits.issuedOn(quarter, issued);
        Audits.order(ORDERER, Audits.named(quarter), 1)
                .then()
                .statusCode(201)
                .body("sampleSize", is(1))
                .body("drawn", is(1));
        Audits.issuedNow(issued);
    }

    @Test
    void QAL_2_who_has_had_a_part_neither_reviews_nor_sets_aside() {
        var sampled = Audits.sampled(MYS);
        var appealing = new Client(MYS, Role.RSD_REVIEWER, Role.SUPERVISOR);
        Rulings.lodge(appealing, "/individuals/" + COLLEAGUE.get(sampled).path("individualId"))
                .then()
                .statusCode(201);
        for (var atWork : List.of(Audits.atWork(MYS), appealing)) {
            refused(atWork.step(sampled, "/review", Audits.review("SOUND")), "QAL-2");
            refused(atWork.step(sampled, "/setting-aside", Audits.SETTING_ASIDE), "QAL-2");
        }
        Audits.reviewed(MYS, sampled);
    }

    @Test
    void QAL_2_who_has_stood_for_a_child_does_not_look_at_what_was_decided_on_it() {
        var officer = Claims.officer(MYS);
        var child = Claims.childAlone(MYS);
        var itself = Children.guardian();
        itself.put("account", Claims.subject(Claims.supervisor(MYS)));
        var first = Children.guarded(officer, child, itself);
        var claim = Audits.scheduled(MYS, child);
        Claims.arranged(MYS, claim);
        var held = Claims.after(
                officer, claim, "/interview-holdings", body("declaration", "HEARD_IN_PERSON", "guardianPresent", true));
        var sampled = Audits.only(Audits.sample(MYS, Audits.drawnFrom(MYS, Audits.issuedTwice(MYS, claim, held))));
        Claims.after(officer, first, "/ending", body("reason", "REPLACED"));
        refused(Claims.supervisor(MYS).step(sampled, "/review", Audits.review("SOUND")), "QAL-2");
        Audits.reviewed(MYS, sampled);
    }

    /** Somebody who has read of a doubt would look for it. */
    @Test
    void ITG_4_who_has_read_a_check_of_honesty_does_not_look_at_what_was_decided() {
        var sampled = Audits.sampled(MYS);
        var person = "/individuals/" + COLLEAGUE.get(sampled).path("individualId");
        Casework.opened(MYS, person);
        Claims.supervisor(MYS).get(person + "/integrity-checks").then().body("items", hasSize(1));
        refused(Claims.supervisor(MYS).step(sampled, "/review", Audits.review("SOUND")), "ITG-4");
        refused(Claims.supervisor(MYS).step(sampled, "/setting-aside", Audits.SETTING_ASIDE), "ITG-4");
        COLLEAGUE.get(sampled).then().body("status", is("DRAWN"));
    }

    @Test
    void QAL_3_a_serious_flaw_changes_nothing_of_the_decision() {
        var decisions = Audits.issuedTwice(MYS);
        var before = seen(decisions);
        var sampled = Audits.only(Audits.sample(MYS, Audits.drawnFrom(MYS, decisions)));
        COLLEAGUE
                .step(sampled, "/review", Audits.review("SERIOUS_FLAW", "SECOND_OFFICER"))
                .then()
                .statusCode(200)
                .body("status", is("REVIEWED"))
                .body("finding", is("SERIOUS_FLAW"))
                .body("answers", hasSize(8))
                .body("answers.find { it.criterion == 'SECOND_OFFICER' }.answer", is("NOT_MET"))
                .body("availableActions", empty());
        assertEquals(before, seen(decisions));
        var standing = decisions.getLast();
        Claims.after(Claims.officer(MYS), standing, "/refusal-notifications", Rulings.told());
    }

    /** The decisions, what is open with them, and what is due of the person. */
    private static List<List<String>> seen(List<String> decisions) {
        var person = Given.last(Rulings.personOf(MYS, decisions.getFirst()));
        var all = new ArrayList<List<String>>();
        for (var decision : decisions) {
            var answer = Audits.atWork(MYS).get(decision);
            all.add(List.of(answer.header("ETag"), answer.path("status")));
            all.add(answer.path("availableActions"));
        }
        all.add(Audits.atWork(MYS).get("/tasks?individualId=" + person).path("items.step"));
        return all;
    }

    @Test
    void QAL_4_what_was_found_is_told_as_counts_without_small_ones_when_the_audit_is_closed() {
        var audit = Audits.drawnFrom(MYS, Audits.issuedOf(MYS, 13));
        var sample = Audits.sample(MYS, audit);
        assertEquals(13, sample.size());
        for (int i = 0; i < sample.size(); i++) {
            var found = i < 6
                    ? Audits.review("SOUND")
                    : i < 7
                            ? Audits.review("MINOR_FLAW", "INTERPRETATION", "SECOND_OFFICER")
                            : Audits.review("MINOR_FLAW", "SECOND_OFFICER");
            Claims.after(COLLEAGUE, sample.get(i), "/review", found);
        }
        COLLEAGUE.get(audit).then().body("waiting", is(0)).body("results", nullValue());
        Claims.after(ORDERER, audit, "/closure", Audits.CLOSE);
        for (var reader : List.of(COLLEAGUE, new Client("UNHCR", Role.SUPERVISOR), Client.RSO)) {
            // 6 and 7, to the nearest five; one is not told, nor the 12 beside it
            reader.get(audit)
                    .then()
                    .statusCode(200)
                    .body("status", is("CLOSED"))
                    .body("results.sound", is(5))
                    .body("results.minorFlaw", is(5))
                    .body("results.seriousFlaw", is(0))
                    .body("results.criteria", hasSize(8))
                    .body(of("SECOND_OFFICER", "met"), is(5))
                    .body(of("SECOND_OFFICER", "notMet"), is(5))
                    .body(of("INTERPRETATION", "met"), nullValue())
                    .body(of("INTERPRETATION", "notMet"), nullValue())
                    .body(of("INTERPRETATION", "notApplicable"), is(0))
                    .body(of("CHILD_SAFEGUARDS", "notApplicable"), is(15));
        }
    }

    private static String of(String criterion, String count) {
        return "results.criteria.find { it.criterion == '" + criterion + "' }." + count;
    }

    /** Of a few, what was never found would say what was. */
    @Test
    void QAL_4_of_a_small_audit_nothing_is_told() {
        var audit = Audits.lookedAt(MYS);
        Claims.after(ORDERER, audit, "/closure", Audits.CLOSE);
        COLLEAGUE
                .get(audit)
                .then()
                .body("results.sound", nullValue())
                .body("results.minorFlaw", nullValue())
                .body("results.seriousFlaw", nullValue())
                .body("results.criteria", empty());
    }

    @Test
    void QAL_4_which_decisions_were_drawn_is_told_to_the_custodian_alone() {
        var audit = Audits.drawn(MYS);
        var sampled = Audits.only(Audits.sample(MYS, audit));
        COLLEAGUE.get("/decision-audits").then().body("items.id", hasItem(Given.last(audit)));
        for (var reader : List.of(new Client("UNHCR", Role.SUPERVISOR), Client.RSO)) {
            reader.get(audit)
                    .then()
                    .statusCode(200)
                    .body("drawn", nullValue())
                    .body("waiting", nullValue())
                    .body("results", nullValue())
                    .body("availableActions", empty());
            reader.get("/decision-audits?limit=200").then().body("items.id", hasItem(Given.last(audit)));
        }
        var unhcr = new Client("UNHCR", Role.SUPERVISOR);
        unhcr.get(audit + "/sampled-decisions").then().statusCode(404);
        unhcr.get(Given.toldTo("UNHCR", sampled)).then().statusCode(404);
        unhcr.step(audit, "/closure", Audits.CLOSE).then().statusCode(404);
        var aus = new Client("AUS", Role.SUPERVISOR);
        aus.get(audit).then().statusCode(404);
        aus.get("/decision-audits?limit=200").then().body("items.custodian", everyItem(is("AUS")));
        aus.get(audit + "/sampled-decisions").then().statusCode(404);
        new Client(MYS, Role.CASEWORKER).get(sampled).then().statusCode(403);
    }

    @Test
    void QAL_4_of_a_decision_in_an_audit_no_organisation_hears() throws SQLException {
        var audit = Audits.drawn(MYS);
        var sampled = Audits.only(Audits.sample(MYS, audit));
        Audits.reviewed(MYS, sampled);
        assertEquals(List.of("platform"), TaskRows.toldOf(sampled));
    }

    @Test
    void QAL_5_the_quarter_is_over() {
        var goesOn = Given.TODAY.withDayOfMonth(1);
        Audits.order(ORDERER, Audits.named(goesOn), 10)
                .then()
                .statusCode(422)
                .body("violations.code", contains("QAL-5"))
                .body("violations.pointer", contains("/quarter"));
        Audits.order(ORDERER, "2026-Q5", 10).then().statusCode(422);
        Audits.order(ORDERER, "2020-Q1", 201).then().statusCode(422);
        Audits.order(ORDERER, "2020-Q1", 0).then().statusCode(422);
    }

    @Test
    void QAL_6_who_has_ordered_the_audit_reviews_nothing_in_it() {
        var sampled = Audits.sampled(MYS);
        refused(ORDERER.step(sampled, "/review", Audits.review("SOUND")), "QAL-6");
        ORDERER.step(sampled, "/setting-aside", Audits.SETTING_ASIDE)
                .then()
                .statusCode(200)
                .body("status", is("SET_ASIDE"))
                .body("reason", is("CASE_MOVED_ON"));
    }

    @Test
    void QAL_7_the_whole_checklist_is_answered_and_the_finding_follows() {
        var sampled = Audits.sampled(MYS);
        var some = Audits.review("SOUND");
        var answers = new ArrayList<Object>((List<?>) some.get("answers"));
        answers.removeLast();
        wrong(sampled, body("answers", answers, "finding", "SOUND"), "/answers");
        answers.add(answers.getFirst());
        wrong(sampled, body("answers", answers, "finding", "SOUND"), "/answers");
        wrong(sampled, Audits.review("SOUND", "FACTS_ASSESSED"), "/finding");
        wrong(sampled, Audits.review("SERIOUS_FLAW"), "/finding");
        var named = Audits.review("SOUND");
        named.put("note", "Nobody is named in words of one's own.");
        COLLEAGUE.step(sampled, "/review", named).then().statusCode(422);
        COLLEAGUE.get(sampled).then().body("status", is("DRAWN"));
    }

    private static void wrong(String sampled, Map<String, Object> said, String pointer) {
        COLLEAGUE
                .step(sampled, "/review", said)
                .then()
                .statusCode(422)
                .body("violations.code", contains("QAL-7"))
                .body("violations.pointer", contains(pointer));
    }

    @Test
    void QAL_8_an_audit_is_closed_when_nothing_of_its_sample_waits() {
        var audit = Audits.drawn(MYS);
        refused(ORDERER.step(audit, "/closure", Audits.CLOSE), "QAL-8");
        Audits.sample(MYS, audit)
                .forEach(sampled -> Claims.after(COLLEAGUE, sampled, "/setting-aside", Audits.SETTING_ASIDE));
        Claims.after(ORDERER, audit, "/closure", Audits.CLOSE);
        COLLEAGUE.get(audit).then().body("status", is("CLOSED"));
    }
}
