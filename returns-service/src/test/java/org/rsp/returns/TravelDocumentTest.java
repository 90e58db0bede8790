package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.wrong;
import static org.rsp.returns.TravelDocuments.day;
import static org.rsp.returns.TravelDocuments.instead;
import static org.rsp.returns.TravelDocuments.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.returns.Agreements.Pair;

/** Documents on which people travel: what each rule refuses, what the clock does, and what guard G9 finds. */
@QuarkusTest
class TravelDocumentTest {

    private static final Client MYS = Returns.staff("MYS");
    private static final Map<String, Object> PASSPORT = plan("OWN_PASSPORT", "PAK");
    private static final Map<String, Object> LAISSEZ_PASSER = plan("LAISSEZ_PASSER", "PAK");

    private final UUID person = Cases.running().person("MYS");

    private String opened() {
        return Returns.opened(MYS, person, "REMOVAL");
    }

    private String counselled() {
        return Returns.after(MYS, opened(), "/counselling", Returns.COUNSELLED);
    }

    private String cleared() {
        return TravelDocuments.cleared(MYS, person, "REMOVAL", "PAK");
    }

    private static void refused(Response answer, String rule) {
        answer.then().statusCode(409).body("guards.code", hasItem(rule));
    }

    private static void found(Client by, String of, String state, String evidence) {
        by.get(of + "/guards")
                .then()
                .statusCode(200)
                .body("guards.find { it.code == 'G9' }.state", is(state))
                .body("guards.find { it.code == 'G9' }.evidence", is(evidence));
    }

    private static void found(String of, String state, String evidence) {
        found(MYS, of, state, evidence);
    }

    private static long times(Client by, String document, String act) {
        List<String> acts = by.get(document + "/timeline").path("items.act");
        return Collections.frequency(acts, act);
    }

    @Test
    void TDO_1_a_document_names_who_issues_it_and_for_where_it_is_good() {
        var documents = opened() + "/travel-documents";
        for (var nobody : List.of("QQQ", "XXB", "UTO")) {
            wrong(MYS.post(documents, instead(PASSPORT, "issuer", nobody)), "TDO-1", "/issuer");
        }
        wrong(MYS.post(documents, body("kind", "OWN_PASSPORT", "destination", "PAK")), "TDO-1", "/issuer");
        wrong(MYS.post(documents, plan("ICRC_EMERGENCY", "PAK")), "TDO-1", "/issuer");
        wrong(MYS.post(documents, instead(PASSPORT, "destination", "QQQ")), "TDO-1", "/destination");
        wrong(MYS.post(documents, plan("COMMON_PROVISIONAL", "PAK")), "TDO-1", "/kind");
        MYS.post(documents, instead(PASSPORT, "issuer", "D"))
                .then()
                .statusCode(201)
                .body("issuer", is("D"));
    }

    @Test
    void TDO_2_a_document_is_for_somebody_who_is_to_go() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var document = TravelDocuments.planned(MYS, of, TravelDocuments.OF_RED_CROSS);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        refused(MYS.post(of + "/travel-documents", PASSPORT), "TDO-2");
        refused(MYS.step(document, "/application", TravelDocuments.APPLIED), "TDO-2");
    }

    @Test
    void RET_7_nobody_waits_for_a_document_when_the_return_is_cancelled() {
        var of = opened();
        var planned = TravelDocuments.planned(MYS, of, PASSPORT);
        var appliedFor = Returns.after(
                MYS,
                TravelDocuments.planned(MYS, of, TravelDocuments.OF_RED_CROSS),
                "/application",
                TravelDocuments.APPLIED);
        var issued = TravelDocuments.passport(MYS, of, "PAK");
        Returns.after(Returns.protection("MYS"), of, "/cancellation", Returns.CANCEL);
        for (var awaited : List.of(planned, appliedFor)) {
            MYS.get(awaited).then().body("status", is("CANCELLED"));
            assertEquals(1, times(MYS, awaited, "cancelTravelDocument"));
        }
        MYS.get(issued).then().body("status", is("ISSUED"));
        TravelDocuments.in(31);
        MYS.get(appliedFor).then().body("fellDueOn", nullValue());
    }

    @Test
    void RET_7_nobody_waits_for_a_document_when_the_return_is_closed() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var document = TravelDocuments.planned(MYS, of, TravelDocuments.OF_RED_CROSS);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        Returns.after(MYS, of, "/arrival", Returns.ARRIVED);
        MYS.get(document).then().body("status", is("PLANNED"));
        Returns.after(MYS, of, "/closure", Returns.CLOSE);
        MYS.get(document).then().body("status", is("CANCELLED"));
    }

    /** Refusal 4 of the domain's list: nobody is named to a state before it is final that the person has to go, or without consent. */
    @Test
    void TDO_3_no_state_is_asked_about_somebody_who_may_not_be_named_to_it() {
        var of = counselled();
        for (var plan : List.of(PASSPORT, LAISSEZ_PASSER, plan("EMERGENCY_TRAVEL_DOCUMENT", "PAK"))) {
            var document = TravelDocuments.planned(MYS, of, plan);
            assertEquals(
                    409,
                    MYS.step(document, "/application", TravelDocuments.APPLIED).statusCode());
            MYS.get(document).then().body("status", is("PLANNED")).body("receivedOn", nullValue());
        }
    }

    @Test
    void TDO_3_a_state_is_told_what_was_put_for_it_or_nothing() {
        var of = TravelDocuments.ordered(MYS, person, "REMOVAL", "PAK");
        var document = TravelDocuments.planned(MYS, of, LAISSEZ_PASSER);
        refused(MYS.step(document, "/application", TravelDocuments.APPLIED), "DSC-4");
    }

    @Test
    void TDO_3_whoever_has_a_claim_again_is_named_to_nobody() {
        var document = TravelDocuments.planned(MYS, cleared(), LAISSEZ_PASSER);
        Cases.running().says(person, "NOT_CLEAR");
        refused(MYS.step(document, "/application", TravelDocuments.APPLIED), "G1");
        Cases.running().says(person, "UNKNOWN");
        refused(MYS.step(document, "/application", TravelDocuments.APPLIED), "G1");
        Cases.running().says(person, "CLEAR");
        Returns.after(MYS, document, "/application", TravelDocuments.APPLIED);
    }

    @Test
    void TDO_3_while_nobody_answers_no_state_is_asked() {
        var document = TravelDocuments.planned(MYS, cleared(), LAISSEZ_PASSER);
        try (var _ = Cases.running().deaf(person + "/removal-safety")) {
            assertEquals(
                    503,
                    MYS.step(document, "/application", TravelDocuments.APPLIED).statusCode());
        }
        MYS.get(document).then().body("status", is("PLANNED"));
    }

    @Test
    void TDO_3_another_state_than_the_one_to_which_the_person_goes_is_not_asked() {
        var document = TravelDocuments.planned(MYS, cleared(), instead(LAISSEZ_PASSER, "issuer", "AFG"));
        refused(MYS.step(document, "/application", TravelDocuments.APPLIED), "DSC-3");
    }

    @Test
    void TDO_3_to_ask_the_Red_Cross_and_to_record_what_the_person_has_names_nobody_to_a_state() {
        var of = opened();
        Cases.running().says(person, "NOT_CLEAR");
        Returns.after(
                MYS,
                TravelDocuments.planned(MYS, of, TravelDocuments.OF_RED_CROSS),
                "/application",
                TravelDocuments.APPLIED);
        TravelDocuments.passport(MYS, of, "PAK");
    }

    @Test
    void TDO_4_what_is_recorded_has_happened_in_its_order() {
        var of = opened();
        var document = TravelDocuments.planned(MYS, of, TravelDocuments.OF_RED_CROSS);
        wrong(MYS.step(document, "/application", body("receivedOn", day(-1))), "TDO-4", "/receivedOn");
        wrong(
                MYS.step(document, "/application", body("receivedOn", day(5), "countedFrom", day(-1))),
                "TDO-4",
                "/countedFrom");
        Returns.after(MYS, document, "/application", body("receivedOn", day(5)));
        for (var other : List.of(day(6), day(-1))) {
            wrong(MYS.step(document, "/acknowledgement", body("acknowledgedOn", other)), "TDO-4", "/acknowledgedOn");
            wrong(
                    MYS.step(document, "/issue", instead(TravelDocuments.ISSUED, "issuedOn", other)),
                    "TDO-4",
                    "/issuedOn");
        }
        wrong(
                MYS.step(document, "/issue", instead(TravelDocuments.ISSUED, "issuedOn", day(3), "validUntil", day(4))),
                "TDO-4",
                "/validUntil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMERGENCY_TRAVEL_DOCUMENT", "LAISSEZ_PASSER"})
    void TDO_5_what_nobody_was_asked_for_is_not_issued(String kind) {
        var document = TravelDocuments.planned(MYS, opened(), plan(kind, "PAK"));
        refused(MYS.step(document, "/issue", TravelDocuments.ISSUED), "TDO-5");
    }

    /** Between two states that no other test has asked about, with these clauses for readmissions. */
    private record Between(Pair pair, Client staff, String returned) {

        static Between agreeing(Object... clauses) {
            var pair = Agreements.pair();
            Agreements.inForce(pair, Agreements.draft(pair, clauses));
            return made(pair);
        }

        static Between made(Pair pair) {
            var staff = Returns.staff(pair.one());
            var person = Cases.running().person(pair.one(), pair.other(), false);
            return new Between(pair, staff, TravelDocuments.cleared(staff, person, "READM", pair.other()));
        }

        String planned() {
            return TravelDocuments.planned(staff, returned, plan("LAISSEZ_PASSER", pair.other()));
        }

        String applied() {
            return Returns.after(staff, planned(), "/application", TravelDocuments.APPLIED);
        }
    }

    private static Between silenceAgreed() {
        return Between.agreeing(TravelDocuments.silenceAgrees());
    }

    @Test
    void TDO_6_a_provisional_document_is_issued_only_while_an_agreement_lets_it_do() {
        var pair = Agreements.pair();
        var agreement = Agreements.inForce(pair, Agreements.draft(pair, TravelDocuments.silenceAgrees()));
        var between = Between.made(pair);
        var document = between.applied();
        TravelDocuments.in(31);
        // it has not been agreed to yet on this day: nothing else is in the way
        wrong(between.staff().step(document, "/issue", TravelDocuments.ISSUED), "TDO-4", "/issuedOn");
        Client.id(Agreements.suspend(pair.second(), agreement), 200);
        refused(between.staff().step(document, "/issue", TravelDocuments.ISSUED), "TDO-6");
    }

    @Test
    void TDO_7_without_an_agreement_a_state_has_thirty_days() {
        var between = Between.made(Agreements.pair());
        var document = between.applied();
        between.staff().get(document).then().body("answerBy", is(day(-30))).body("agreementId", nullValue());
    }

    @Test
    void TDO_7_what_is_agreed_counts_from_the_day_that_is_agreed_and_never_from_before_the_application() {
        var documents = Agreements.clause("DOCUMENTS", "DOC-1");
        documents.put(
                "timeLimits", List.of(Agreements.limit("DOCUMENT_ISSUE", 10, "CALENDAR", "NATIONALITY_CONFIRMED")));
        var between = Between.agreeing(Agreements.OWN_NATIONALS, documents, Agreements.NON_AFFECTION);
        var document = between.planned();
        wrong(between.staff().step(document, "/application", TravelDocuments.APPLIED), "TDO-7", "/countedFrom");
        between.staff()
                .step(document, "/application", instead(TravelDocuments.APPLIED, "countedFrom", day(20)))
                .then()
                .statusCode(200)
                .body("answerBy", is(day(-10)));
    }

    /** It ran out before the journey: the state has the shorter time that was agreed for another one. */
    @Test
    void TDO_7_another_document_is_due_in_the_time_for_another_one() {
        var between = silenceAgreed();
        TravelDocuments.runOut(
                between.staff(), between.returned(), between.pair().other());
        between.staff().get(between.applied()).then().body("answerBy", is(day(-14)));
    }

    @Test
    void TDO_8_silence_has_its_effect_after_the_last_day_and_once() {
        var between = silenceAgreed();
        var document = between.applied();
        TravelDocuments.in(30);
        between.staff().get(document).then().body("kind", is("LAISSEZ_PASSER")).body("deemedOn", nullValue());
        TravelDocuments.in(31);
        TravelDocuments.in(31);
        TravelDocuments.in(60);
        between.staff()
                .get(document)
                .then()
                .body("status", is("APPLIED_FOR"))
                .body("kind", is("COMMON_PROVISIONAL"))
                .body("issuer", is(between.pair().one()))
                .body("deemedOn", is(day(-31)))
                .body("fellDueOn", nullValue())
                .body("version", is(3));
        assertEquals(1, times(between.staff(), document, "deemAgreedTravelDocument"));
        assertEquals(0, times(between.staff(), document, "fallDueTravelDocument"));
        refused(between.staff().step(document, "/acknowledgement", TravelDocuments.ACKNOWLEDGED), "TDO-8");
        // an answer that comes later is one
        Returns.after(between.staff(), document, "/refusal", TravelDocuments.REFUSED);
    }

    /** Refused, because by it a state would have been silent before it was asked. */
    @Test
    void TDO_4_no_state_was_asked_before_it_was_told_of_the_person() {
        var between = silenceAgreed();
        var document = between.planned();
        for (var ago : List.of(1, 29)) {
            wrong(between.staff().step(document, "/application", body("receivedOn", day(ago))), "TDO-4", "/receivedOn");
        }
        wrong(between.staff().step(document, "/application", body("receivedOn", day(60))), "TDO-4", "/receivedOn");
        TravelDocuments.in(0);
        between.staff().get(document).then().body("status", is("PLANNED")).body("kind", is("LAISSEZ_PASSER"));
        Returns.after(between.staff(), document, "/application", TravelDocuments.APPLIED);
    }

    @Test
    void TDO_8_while_the_return_stands_still_silence_means_nothing_and_nothing_is_late() {
        var between = silenceAgreed();
        var document = between.applied();
        var suspension = Returns.suspended(between.staff(), between.returned(), "PLAN_ENDED");
        TravelDocuments.in(31);
        between.staff()
                .get(document)
                .then()
                .body("kind", is("LAISSEZ_PASSER"))
                .body("deemedOn", nullValue())
                .body("fellDueOn", nullValue());
        Returns.after(between.staff(), suspension, "/resumption", body("declaration", "RESUME"));
        TravelDocuments.in(31);
        between.staff().get(document).then().body("kind", is("COMMON_PROVISIONAL"));
    }

    @Test
    void TDO_8_whoever_has_acknowledged_is_not_silent() {
        var between = silenceAgreed();
        var document =
                Returns.after(between.staff(), between.applied(), "/acknowledgement", TravelDocuments.ACKNOWLEDGED);
        refused(between.staff().step(document, "/acknowledgement", TravelDocuments.ACKNOWLEDGED), "TDO-8");
        TravelDocuments.in(31);
        between.staff()
                .get(document)
                .then()
                .body("kind", is("LAISSEZ_PASSER"))
                .body("deemedOn", nullValue())
                .body("fellDueOn", is(day(-31)));
    }

    @Test
    void TDO_8_nothing_is_agreed_on_about_somebody_who_is_not_to_go_any_more() {
        var between = silenceAgreed();
        var document = between.applied();
        Returns.after(between.staff(), between.returned(), "/cancellation", Returns.CANCEL);
        TravelDocuments.in(31);
        between.staff().get(document).then().body("kind", is("LAISSEZ_PASSER")).body("deemedOn", nullValue());
    }

    @Test
    void TDO_9_what_is_late_is_told_once_and_stays_open() {
        var document = Returns.after(
                MYS,
                TravelDocuments.planned(MYS, opened(), TravelDocuments.OF_RED_CROSS),
                "/application",
                TravelDocuments.APPLIED);
        TravelDocuments.in(30);
        MYS.get(document).then().body("answerBy", is(day(-30))).body("fellDueOn", nullValue());
        TravelDocuments.in(31);
        TravelDocuments.in(32);
        MYS.get(document)
                .then()
                .body("status", is("APPLIED_FOR"))
                .body("fellDueOn", is(day(-31)))
                .body("availableActions", hasItem("issueTravelDocument"));
        assertEquals(1, times(MYS, document, "fallDueTravelDocument"));
    }

    @Test
    void TDO_10_a_document_lets_a_person_go_only_while_it_is_there_and_nobody_doubts_it() {
        var of = counselled();
        found(of, "UNKNOWN", "NOT_KNOWN");
        var document = TravelDocuments.planned(MYS, of, PASSPORT);
        found(of, "FAIL", "NOT_ISSUED");
        Returns.after(MYS, document, "/issue", TravelDocuments.ISSUED);
        found(of, "PASS", "OWN_PASSPORT");
        Returns.after(MYS, document, "/handover", TravelDocuments.HANDED_OVER);
        found(of, "PASS", "OWN_PASSPORT");
        Returns.after(MYS, document, "/dispute", TravelDocuments.DISPUTED);
        found(of, "FAIL", "DISPUTED");
        Returns.after(MYS, document, "/confirmation", TravelDocuments.GENUINE);
        found(of, "PASS", "OWN_PASSPORT");
        Returns.after(MYS, document, "/loss", TravelDocuments.LOST);
        found(of, "FAIL", "LOST");
        Returns.after(MYS, TravelDocuments.passport(MYS, of, "PAK"), "/cancellation", TravelDocuments.CANCELLED);
        found(of, "FAIL", "LOST");
        TravelDocuments.passport(MYS, of, "PAK");
        found(of, "PASS", "OWN_PASSPORT");
    }

    @Test
    void TDO_10_a_document_is_good_for_a_day_after_arrival_at_least() {
        var of = counselled();
        TravelDocuments.issued(MYS, of, "PAK", instead(TravelDocuments.ISSUED, "validUntil", day(-1)));
        found(of, "FAIL", "ENDS_BEFORE_ARRIVAL");
        TravelDocuments.issued(MYS, of, "PAK", instead(TravelDocuments.ISSUED, "validUntil", day(-2)));
        found(of, "PASS", "OWN_PASSPORT");
    }

    /** Good for tomorrow, and not for the day on which the movement arrives. */
    @Test
    void TDO_10_a_document_is_good_beyond_the_arrival_of_the_movement_on_which_the_person_is_booked() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        TravelDocuments.issued(MYS, of, "PAK", instead(TravelDocuments.ISSUED, "validUntil", day(-30)));
        Checks.all(MYS, Returns.identified(MYS, of, "PAK"));
        Returns.after(MYS, of, "/clearance", Returns.CLEAR);
        Movements.booked(MYS, of, Movements.ready(MYS));
        found(of, "FAIL", "ENDS_BEFORE_ARRIVAL");
        MYS.step(of, "/departure", Returns.DEPART)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G9' }.evidence", is("ENDS_BEFORE_ARRIVAL"));
        TravelDocuments.passport(MYS, of, "PAK");
        Returns.after(MYS, of, "/departure", Returns.DEPART);
    }

    @Test
    void TDO_10_what_has_run_out_is_no_document() {
        var of = counselled();
        var document = TravelDocuments.runOut(MYS, of, "PAK");
        MYS.get(document).then().body("status", is("EXPIRED"));
        found(of, "FAIL", "EXPIRED");
    }

    @Test
    void TDO_10_a_document_for_another_country_is_none() {
        var of = counselled();
        TravelDocuments.passport(MYS, of, "AFG");
        found(of, "FAIL", "OTHER_DESTINATION");
    }

    @Test
    void TDO_10_a_document_is_good_for_as_long_as_was_agreed() {
        var between = silenceAgreed();
        var country = between.pair().other();
        TravelDocuments.issued(
                between.staff(), between.returned(), country, instead(TravelDocuments.ISSUED, "validUntil", day(-179)));
        found(between.staff(), between.returned(), "FAIL", "SHORTER_THAN_AGREED");
        TravelDocuments.issued(
                between.staff(), between.returned(), country, instead(TravelDocuments.ISSUED, "validUntil", day(-180)));
        found(between.staff(), between.returned(), "PASS", "OWN_PASSPORT");
    }

    /** What is lost between the clearance and the departure keeps the person here. */
    @Test
    void TDO_10_nobody_departs_on_a_document_that_was_lost_at_the_last_moment() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        Returns.after(MYS, Returns.last(MYS, of, "travel-documents"), "/loss", TravelDocuments.LOST);
        MYS.step(of, "/departure", Returns.DEPART)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G9' }.state", is("FAIL"));
        MYS.get(of).then().body("status", is("CLEARED"));
    }

    @Test
    void the_number_is_told_to_the_custodian_alone() {
        var of = opened();
        var document = TravelDocuments.passport(MYS, of, "PAK");
        MYS.get(document).then().body("number", is("XA0000001"));
        MYS.get(of + "/travel-documents").then().body("items.number", contains("XA0000001"));
        var token = CDI.current().select(Tokens.class).get().of("UNHCR", Returns.uuid(document));
        Returns.staff("UNHCR")
                .get("/travel-documents/" + token)
                .then()
                .statusCode(200)
                .body("status", is("ISSUED"))
                .body("kind", is("OWN_PASSPORT"))
                .body("number", nullValue())
                .body("id", not(Returns.last(document)))
                .body("withheld", hasItem("P2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_records_any(String organisation) {
        var of = opened();
        assertEquals(
                404,
                Returns.staff(organisation)
                        .post(of + "/travel-documents", PASSPORT)
                        .statusCode());
    }

    @Test
    void a_caseworker_settles_no_doubt() {
        var document = TravelDocuments.passport(MYS, opened(), "PAK");
        var caseworker = new Client("MYS", Role.CASEWORKER);
        Returns.after(caseworker, document, "/dispute", TravelDocuments.DISPUTED);
        assertEquals(
                403,
                caseworker
                        .step(document, "/confirmation", TravelDocuments.GENUINE)
                        .statusCode());
    }
}
