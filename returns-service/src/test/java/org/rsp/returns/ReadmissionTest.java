package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;
import static org.rsp.returns.Agreements.TODAY;
import static org.rsp.returns.Agreements.clause;
import static org.rsp.returns.Answers.refused;
import static org.rsp.returns.Answers.wrong;
import static org.rsp.returns.Readmissions.NATIONAL;
import static org.rsp.returns.Readmissions.agreed;
import static org.rsp.returns.Readmissions.asked;
import static org.rsp.returns.Readmissions.cleared;
import static org.rsp.returns.Readmissions.day;
import static org.rsp.returns.Readmissions.instead;
import static org.rsp.returns.Readmissions.resident;
import static org.rsp.returns.Readmissions.thirdCountry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.returns.Agreements.Pair;
import org.rsp.returns.Readmissions.Asked;

/** Requests for readmission: what each rule refuses, what silence means, and what guard G13 makes of it. */
@QuarkusTest
class ReadmissionTest {

    private static Response ask(Pair pair, String of, Map<String, Object> said) {
        return Returns.staff(pair.one()).post(of + "/readmission-requests", said);
    }

    private static void found(Client by, String of, String state, String evidence) {
        by.get(of + "/guards")
                .then()
                .statusCode(200)
                .body("guards.find { it.code == 'G13' }.state", is(state))
                .body("guards.find { it.code == 'G13' }.evidence", is(evidence));
    }

    private static long times(Asked asked, String act) {
        List<String> acts = asked.mine().get(asked.path() + "/timeline").path("items.act");
        return Collections.frequency(acts, act);
    }

    /** For one pair of states under the agreement with the library's time limits and these clauses. */
    private static Response under(Map<String, Object> said, Object... clauses) {
        var pair = agreed(clauses);
        return ask(pair, cleared(pair, "READM"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VOLREP", "AVR", "VOT"})
    void RDM_1_nobody_who_goes_by_own_will_is_asked_for(String kind) {
        var pair = agreed();
        var staff = Returns.staff(pair.one());
        var of = Returns.opened(staff, Cases.running().person(pair.one()), kind);
        Returns.after(staff, of, "/counselling", body("destination", pair.other()));
        refused(ask(pair, of, NATIONAL), "RDM-1");
    }

    @Test
    void RDM_1_before_it_is_known_to_where_nobody_is_asked() {
        var pair = agreed();
        var of = Returns.opened(Returns.staff(pair.one()), Cases.running().person(pair.one()), "READM");
        refused(ask(pair, of, NATIONAL), "RDM-1");
    }

    @Test
    void RDM_2_there_is_an_agreement_in_force_for_the_pair_the_kind_and_the_category() {
        var none = Agreements.pair();
        refused(ask(none, cleared(none, "READM"), NATIONAL), "RDM-2");
        var another = agreed();
        refused(ask(another, cleared(another, "REMOVAL"), NATIONAL), "RDM-2");
        refused(under(resident(true, true)), "RDM-2");
        refused(under(thirdCountry("NO_DANGER", 0)), "RDM-2");
        var suspended = agreed();
        var of = cleared(suspended, "READM");
        var agreement = "/agreements/"
                + Returns.staff(suspended.one()).get("/agreements").path("items[0].id");
        id(Agreements.suspend(suspended.second(), agreement), 200);
        refused(ask(suspended, of, NATIONAL), "RDM-2");
    }

    @Test
    void RDM_3_both_dates_are_said_and_the_one_that_the_agreement_names_holds() {
        var pair = agreed(clause("PERMANENT_RESIDENTS", "RES-1"));
        var of = cleared(pair, "READM");
        wrong(ask(pair, of, instead(NATIONAL, "category", "PERMANENT_RESIDENT")), "RDM-3", "/residence");
        wrong(ask(pair, of, instead(resident(true, true), "category", "OWN_NATIONAL")), "RDM-3", "/residence");
        var onlyOne = instead(NATIONAL, "category", "PERMANENT_RESIDENT", "residence", body("atEntry", true));
        assertEquals(422, ask(pair, of, onlyOne).statusCode());
        for (var dates : List.of(
                List.of(day(-1), day(5), "/residence/enteredOn"), List.of(day(300), day(-1), "/residence/knownOn"))) {
            var said = body("atEntry", true, "enteredOn", dates.get(0), "atReturn", true, "knownOn", dates.get(1));
            wrong(ask(pair, of, instead(resident(true, true), "residence", said)), "RDM-3", dates.get(2));
        }
        refused(ask(pair, of, resident(true, false)), "RDM-3");
        asked(pair, of, resident(false, true)).now().then().body("enteredOn", is(day(300)));
        refused(under(resident(false, true), clause("PERMANENT_RESIDENTS", "RES-2")), "RDM-3");
        id(under(resident(true, false), clause("PERMANENT_RESIDENTS", "RES-3")), 201);
    }

    /** Refusal 5 of the domain's list. */
    @Test
    void RDM_4_no_third_country_national_is_asked_for_without_a_fresh_finding_of_no_danger() {
        var pair = agreed(clause("THIRD_COUNTRY_NATIONALS", "TCN-1"));
        var of = cleared(pair, "READM");
        wrong(ask(pair, of, instead(NATIONAL, "category", "THIRD_COUNTRY_NATIONAL")), "RDM-4", "/chainCheck");
        wrong(ask(pair, of, instead(thirdCountry("NO_DANGER", 0), "category", "OWN_NATIONAL")), "RDM-4", "/chainCheck");
        wrong(ask(pair, of, thirdCountry("NO_DANGER", -1)), "RDM-4", "/chainCheck/checkedOn");
        refused(ask(pair, of, thirdCountry("DANGER", 0)), "RDM-4");
        refused(ask(pair, of, thirdCountry("NOT_KNOWN", 0)), "RDM-4");
        refused(ask(pair, of, thirdCountry("NO_DANGER", 15)), "RDM-4");
        asked(pair, of, thirdCountry("NO_DANGER", 14)).now().then().body("chainCheckedOn", is(day(14)));
    }

    @Test
    void RDM_5_nobody_is_asked_for_whom_the_agreement_excepts() {
        var pair = agreed(clause("THIRD_COUNTRY_NATIONALS", "TCN-1"));
        var of = cleared(pair, "READM");
        var excepted = List.of("AIRSIDE_TRANSIT_ONLY");
        refused(ask(pair, of, instead(thirdCountry("NO_DANGER", 0), "exceptions", excepted)), "RDM-5");
        wrong(ask(pair, of, instead(NATIONAL, "exceptions", excepted)), "RDM-5", "/exceptions");
    }

    @Test
    void RDM_6_it_is_asked_in_the_time_since_the_stay_was_learnt_of() {
        var pair = agreed();
        var of = cleared(pair, "READM");
        wrong(ask(pair, of, instead(NATIONAL, "stayKnownOn", day(-1))), "RDM-6", "/stayKnownOn");
        refused(ask(pair, of, instead(NATIONAL, "stayKnownOn", day(181))), "RDM-6");
        asked(pair, of, instead(NATIONAL, "stayKnownOn", day(180)));
    }

    @Test
    void RDM_7_a_notice_is_enough_where_that_is_agreed_and_the_person_is_willing() {
        var without = agreed();
        refused(ask(without, Readmissions.willing(without), Readmissions.NOTICE), "RDM-7");
        var pair = agreed(clause("TRANSFER_MODES", "TRF-1"));
        refused(ask(pair, cleared(pair, "READM"), Readmissions.NOTICE), "RDM-7");
        var willing = Readmissions.willing(pair);
        Returns.doubted(Returns.staff(pair.one()), willing, "G9");
        refused(ask(pair, willing, Readmissions.NOTICE), "RDM-7");
        Returns.undoubted(Returns.staff(pair.one()), willing, "G9");
        var notice = asked(pair, willing, Readmissions.NOTICE);
        notice.now().then().body("replyBy", nullValue()).body("silenceAgrees", is(false));
        found(notice.mine(), notice.of(), "PASS", agreement(notice));
        Readmissions.daysPass(400);
        assertEquals("REQUESTED", notice.status());
        notice.refused();
        found(notice.mine(), notice.of(), "FAIL", "REFUSED");
    }

    private static String agreement(Asked asked) {
        return asked.now().path("agreementId");
    }

    @Test
    void RDM_8_one_request_of_a_return_is_open_at_a_time() {
        var first = asked();
        refused(ask(first.pair(), first.of(), NATIONAL), "RDM-8");
        first.refused();
        var second = asked(first.pair(), first.of(), NATIONAL).accepted();
        refused(ask(first.pair(), first.of(), NATIONAL), "RDM-8");
        second.mine()
                .get(first.of() + "/readmission-requests")
                .then()
                .body("items.status", contains("REFUSED", "ACCEPTED"));
    }

    @Test
    void RDM_9_silence_agrees_once_after_the_last_day() {
        var asked = asked();
        asked.now().then().body("replyBy", is(TODAY.plusDays(25).toString())).body("silenceAgrees", is(true));
        Readmissions.daysPass(25);
        assertEquals("REQUESTED", asked.status());
        try (var clocks = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(_ -> clocks.execute(() -> Readmissions.daysPass(26)));
        }
        Readmissions.daysPass(27);
        asked.now()
                .then()
                .body("status", is("ACCEPTED"))
                .body("bySilence", is(true))
                .body("version", is(2));
        assertEquals(1, times(asked, "agreeBySilenceToReadmissionRequest"));
        assertEquals(409, asked.answer("/refusal", Readmissions.NOT_A_NATIONAL).statusCode());
    }

    @Test
    void RDM_9_where_silence_means_nothing_an_answer_is_late_and_taken() {
        var pair = Agreements.pair();
        Agreements.inForce(
                pair,
                Agreements.draft(
                        pair, Agreements.OWN_NATIONALS, clause("TIME_LIMITS", "TIM-2"), Agreements.NON_AFFECTION));
        var asked = asked(pair, cleared(pair, "READM"), NATIONAL);
        asked.now().then().body("replyBy", is(TODAY.plusDays(30).toString())).body("silenceAgrees", is(false));
        Readmissions.daysPass(400);
        assertEquals("REQUESTED", asked.status());
        assertEquals("ACCEPTED", asked.accepted().status());
    }

    @Test
    void RDM_9_while_the_return_is_suspended_the_clock_stands() {
        var asked = asked();
        var suspension = Returns.suspended(asked.mine(), asked.of(), "UNFIT");
        Readmissions.daysPass(26);
        Readmissions.daysPass(40);
        assertEquals("REQUESTED", asked.status());
        Checks.pass(asked.pair().one(), asked.of(), "FITNESS");
        Returns.after(asked.mine(), suspension, "/resumption", body("declaration", "RESUME"));
        // twenty-five days were agreed, and on forty it could not be read
        Readmissions.daysPass(65);
        assertEquals("REQUESTED", asked.status());
        asked.now().then().body("replyBy", is(TODAY.plusDays(25).toString()));
        Readmissions.daysPass(66);
        assertEquals("ACCEPTED", asked.status());
    }

    @Test
    void RDM_9_the_days_of_a_suspension_that_is_over_before_the_last_day_are_given_back() {
        var asked = asked();
        var suspension = Returns.suspended(asked.mine(), asked.of(), "UNFIT");
        Readmissions.daysPass(1);
        Readmissions.daysPass(23);
        Checks.pass(asked.pair().one(), asked.of(), "FITNESS");
        Returns.after(asked.mine(), suspension, "/resumption", body("declaration", "RESUME"));
        Readmissions.daysPass(26);
        Readmissions.daysPass(48);
        assertEquals("REQUESTED", asked.status());
        Readmissions.daysPass(49);
        assertEquals("ACCEPTED", asked.status());
    }

    /** None of it suspends the return. */
    @ParameterizedTest
    @ValueSource(strings = {"G1", "profile", "remedy", "not known"})
    void RDM_9_what_the_other_cannot_read_is_not_agreed_to_by_silence(String because) {
        var asked = asked();
        var staff = asked.mine();
        var person = Readmissions.person(asked.of(), staff);
        switch (because) {
            case "G1" -> Cases.running().says(person, "NOT_CLEAR");
            case "profile" ->
                Returns.after(
                        staff,
                        Returns.last(staff, asked.of(), "disclosure-profiles"),
                        "/setting-aside",
                        Returns.MISTAKE);
            case "remedy" ->
                Returns.after(staff, Returns.last(staff, asked.of(), "removal-orders"), "/remedy", Returns.REMEDY);
            default -> Cases.running().says(person, "UNKNOWN");
        }
        assertEquals(
                404, asked.theirs().get("/inbox/" + Returns.last(asked.inbox())).statusCode());
        Readmissions.daysPass(26);
        Readmissions.daysPass(60);
        assertEquals("REQUESTED", asked.status());
    }

    @Test
    void RDM_9_nobody_agrees_to_take_back_who_is_not_to_go_any_more() {
        var asked = asked();
        Returns.after(asked.mine(), asked.of(), "/cancellation", Returns.CANCEL);
        Readmissions.daysPass(26);
        assertEquals("WITHDRAWN", asked.status());
        assertEquals(0, times(asked, "agreeBySilenceToReadmissionRequest"));
    }

    @ParameterizedTest
    @CsvSource({"/cancellation, reason, MAY_STAY", "/choice, declaration, CHOOSES_VOLUNTARY"})
    void RET_7_who_is_not_to_be_readmitted_any_more_is_asked_for_no_more(String step, String field, String said) {
        for (var asked : List.of(asked(), asked().askedForTime(), asked().accepted())) {
            Returns.after(asked.mine(), asked.of(), step, body(field, said));
            assertEquals("WITHDRAWN", asked.status());
            assertEquals(1, times(asked, "abandonReadmissionRequest"));
            assertEquals(404, asked.theirs().get(asked.inbox()).statusCode());
        }
    }

    @Test
    void RDM_10_what_was_accepted_lapses_and_nobody_goes_by_it() {
        var asked = asked().accepted();
        asked.now().then().body("validUntil", is(TODAY.plusDays(90).toString())).body("bySilence", is(false));
        Readmissions.daysPass(90);
        assertEquals("ACCEPTED", asked.status());
        Readmissions.daysPass(91);
        Readmissions.daysPass(92);
        assertEquals("LAPSED", asked.status());
        assertEquals(1, times(asked, "lapseReadmissionRequest"));
        found(asked.mine(), asked.of(), "FAIL", "LAPSED");
        refused13(asked.mine().step(asked.of(), "/clearance", Returns.CLEAR));
        asked(asked.pair(), asked.of(), NATIONAL);
    }

    @Test
    void RDM_10_what_was_used_does_not_lapse() {
        var asked = asked().accepted().departed();
        Readmissions.daysPass(91);
        assertEquals("ACCEPTED", asked.status());
    }

    private static void refused13(Response answer) {
        answer.then().statusCode(409).body("guards.find { it.code == 'G13' }.state", is("FAIL"));
    }

    @Test
    void RDM_11_more_time_is_asked_for_and_given_as_far_as_it_is_agreed() {
        var asked = asked().askedForTime();
        for (var day : List.of(TODAY.plusDays(25), TODAY.plusDays(61))) {
            wrong(asked.say("/extension", body("replyBy", day.toString())), "RDM-11", "/replyBy");
        }
        id(asked.say("/extension-denial", Readmissions.TIME_STAYS), 200);
        assertEquals("REQUESTED", asked.status());
        asked.askedForTime();
        id(asked.say("/extension", body("replyBy", TODAY.plusDays(60).toString())), 200);
        refused(asked.answer("/extension-request", Readmissions.MORE_TIME), "RDM-11");
        Readmissions.daysPass(60);
        assertEquals("REQUESTED", asked.status());
        Readmissions.daysPass(61);
        assertEquals("ACCEPTED", asked.status());
    }

    @Test
    void RDM_11_more_time_is_not_given_into_the_past() throws SQLException {
        var asked = asked().askedForTime();
        try (var owner = OwnerSession.aboveTheGuard();
                var earlier = owner.prepareStatement(
                        "update readmission_request set sent_on = sent_on - 40, reply_by = reply_by - 40,"
                                + " reply_at_most = reply_at_most - 10 where id = ?")) {
            earlier.setObject(1, Returns.uuid(asked.path()));
            assertEquals(1, earlier.executeUpdate());
        }
        wrong(asked.say("/extension", body("replyBy", day(1))), "RDM-11", "/replyBy");
        id(asked.say("/extension", body("replyBy", TODAY.toString())), 200);
    }

    @Test
    void RDM_11_that_time_is_asked_for_stops_no_clock() {
        var asked = asked().askedForTime();
        Readmissions.daysPass(26);
        asked.now().then().body("status", is("ACCEPTED")).body("bySilence", is(true));
    }

    @Test
    void RDM_12_who_was_readmitted_wrongly_is_taken_back_by_the_agreed_day() {
        var asked = asked().accepted();
        refused(asked.answer("/take-back-claim", Readmissions.WRONG_PERSON), "RDM-12");
        asked.departed();
        for (var receivedOn : List.of(day(1), day(-1))) {
            wrong(
                    asked.answer("/take-back-claim", instead(Readmissions.WRONG_PERSON, "receivedOn", receivedOn)),
                    "RDM-12",
                    "/receivedOn");
        }
        asked.claimedBack()
                .now()
                .then()
                .body("status", is("TAKE_BACK_CLAIMED"))
                .body("takeBackBy", is(TODAY.plusDays(30).toString()));
        id(asked.say("/taking-back", Readmissions.TAKEN_BACK), 200);
    }

    @Test
    void of_two_answers_at_once_one_counts() {
        var asked = asked();
        var seen = asked.theirs().etag(asked.inbox());
        var answers = new ConcurrentLinkedQueue<Integer>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            officers.execute(() -> answers.add(asked.theirs()
                    .step(asked.inbox(), "/acceptance", Readmissions.TAKES_BACK, seen)
                    .statusCode()));
            officers.execute(() -> answers.add(asked.theirs()
                    .step(asked.inbox(), "/refusal", Readmissions.NOT_A_NATIONAL, seen)
                    .statusCode()));
        }
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
        asked.now().then().body("version", is(2));
        assertEquals(1, times(asked, "acceptReadmissionRequest") + times(asked, "refuseReadmissionRequest"));
    }

    @Test
    void RDM_13_a_readmission_waits_for_the_answer() {
        var pair = Agreements.pair();
        var of = cleared(pair, "READM");
        var staff = Returns.staff(pair.one());
        found(staff, of, "FAIL", "NO_AGREEMENT_IN_FORCE");
        var agreement = Returns.last(Agreements.inForce(pair));
        found(staff, of, "FAIL", "READMISSION_NOT_REQUESTED");
        var asked = asked(pair, of, NATIONAL);
        found(staff, of, "FAIL", "NOT_ANSWERED");
        refused13(staff.step(of, "/clearance", Returns.CLEAR));
        asked.accepted();
        found(staff, of, "PASS", agreement);
        Returns.complete(staff, of, pair.other());
        Returns.after(staff, of, "/clearance", Returns.CLEAR);
        asked.withdrawn();
        found(staff, of, "FAIL", "READMISSION_NOT_REQUESTED");
        refused13(staff.step(of, "/departure", Returns.DEPART));
    }

    @Test
    void RDM_13_a_removal_needs_no_request_and_is_stopped_by_one_that_was_refused() {
        var pair = Agreements.pair();
        var drafted = Agreements.draft(pair);
        drafted.put("kinds", List.of("REMOVAL"));
        var agreement = Returns.last(Agreements.inForce(pair, drafted));
        var of = cleared(pair, "REMOVAL");
        var staff = Returns.staff(pair.one());
        found(staff, of, "PASS", agreement);
        asked(pair, of, NATIONAL).refused();
        found(staff, of, "FAIL", "REFUSED");
    }

    @Test
    void RDM_14_nothing_is_withdrawn_after_the_departure() {
        var asked = asked().accepted().departed();
        refused(asked.say("/withdrawal", Readmissions.PERSON_STAYS), "RDM-14");
    }

    @Test
    void nobody_is_asked_about_who_is_not_disclosure_cleared() {
        var pair = agreed();
        var of = cleared(pair, "READM");
        var person = Readmissions.person(of, Returns.staff(pair.one()));
        Cases.running().says(person, "NOT_CLEAR");
        ask(pair, of, NATIONAL).then().statusCode(409).body("guards.find { it.code == 'G1' }.state", not("PASS"));
        Cases.running().says(person, "CLEAR");
        asked(pair, of, NATIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_asks(String organisation) {
        var pair = agreed();
        var of = cleared(pair, "READM");
        assertEquals(
                404,
                Returns.staff(organisation)
                        .post(of + "/readmission-requests", NATIONAL)
                        .statusCode());
    }

    @Test
    void the_requesting_state_reads_what_both_have_done() {
        var asked = asked().askedForTime().accepted();
        asked.mine()
                .get(asked.path() + "/timeline")
                .then()
                .body("items.act", hasItem("askExtensionOfReadmissionRequest"))
                .body("items.organisation", hasItem(asked.pair().other()));
    }

    /** RDM-15: all that it reads, and nothing of who asks, of the case, or of what the agreement was asked with. */
    @Test
    void RDM_15_the_requested_state_reads_what_it_is_asked_and_the_days() {
        var pair = agreed(clause("THIRD_COUNTRY_NATIONALS", "TCN-1"));
        var asked = asked(pair, cleared(pair, "READM"), thirdCountry("NO_DANGER", 3));
        var read = asked.theirs().get(asked.inbox());
        assertEquals(200, read.statusCode(), read::asString);
        assertEquals(
                Set.of("id", "version", "status", "form", "category", "receivedOn", "answerBy", "availableActions"),
                read.<Map<String, Object>>path("$").keySet());
        var own = asked.now();
        for (var secret :
                List.of("id", "returnId", "individualId", "caseId", "custodian", "agreementId", "chainProfile")) {
            assertFalse(read.asString().contains('"' + own.<String>path(secret) + '"'), secret);
        }
        assertFalse(read.asString().contains(day(3)), "when nobody was found to be in danger");
    }

    @Test
    void RDM_15_it_is_in_the_inbox_as_long_as_the_person_may_be_named() {
        var asked = asked();
        var inbox = "/inbox/" + Returns.last(asked.inbox());
        asked.theirs().get("/inbox").then().body("items.kind", hasItem("READMISSION"));
        asked.theirs().get(inbox).then().statusCode(200).body("availableActions", hasItem("acceptReadmissionRequest"));
        var suspension = Returns.suspended(asked.mine(), asked.of(), "PLAN_ENDED");
        assertEquals(404, asked.theirs().get(inbox).statusCode());
        assertEquals(404, asked.theirs().get(asked.inbox()).statusCode());
        assertEquals(
                404,
                asked.theirs()
                        .step(asked.inbox(), "/acceptance", Readmissions.TAKES_BACK, "\"1\"")
                        .statusCode());
        Returns.after(asked.mine(), suspension, "/resumption", body("declaration", "RESUME"));
        asked.accepted();
        Cases.running().says(Readmissions.person(asked.of(), asked.mine()), "NOT_CLEAR");
        assertEquals(404, asked.theirs().get(asked.inbox()).statusCode());
    }

    @Test
    void RDM_15_after_the_departure_it_reads_the_days_and_no_person() {
        var asked = asked().accepted().departed();
        assertEquals(
                404, asked.theirs().get("/inbox/" + Returns.last(asked.inbox())).statusCode());
        asked.theirs().get(asked.inbox()).then().statusCode(200).body("status", is("ACCEPTED"));
    }

    @Test
    void RDM_15_to_everybody_else_there_is_none() {
        var asked = asked();
        for (var other : List.of("ATA", "UNHCR", "IOM", asked.pair().one())) {
            var there = Readmissions.inboxOf(other, asked.path());
            assertEquals(404, Returns.staff(other).get(there).statusCode(), other);
            assertEquals(404, Returns.staff(other).get(asked.inbox()).statusCode(), other);
        }
        var real = "/inbox/readmission-requests/" + Returns.last(asked.path());
        assertEquals(404, asked.theirs().get(real).statusCode());
        var byToken = "/readmission-requests/" + Returns.last(asked.inbox());
        assertEquals(404, asked.theirs().get(byToken).statusCode());
        assertEquals(404, asked.theirs().get(asked.path()).statusCode());
    }
}
