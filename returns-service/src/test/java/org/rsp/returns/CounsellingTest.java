package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;

/** What is said to a person before the person consents, and on what a consent rests. */
@QuarkusTest
class CounsellingTest {

    private static final Client MYS = Returns.staff("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");

    private final UUID person = Cases.running().person("MYS");

    /** The return was counselled on, and nothing of that is recorded yet. */
    private String begun(String kind) {
        return Returns.after(MYS, Returns.opened(MYS, person, kind), "/counselling", Returns.COUNSELLED);
    }

    private static void found(String of, String state, String evidence) {
        var answer = MYS.get(of + "/guards");
        answer.then()
                .statusCode(200)
                .body("guards.find { it.code == 'G3' }.state", is(state))
                .body("guards.find { it.code == 'G3' }.evidence", is(evidence));
    }

    private static void awaitFound(String of, String evidence) {
        News.await(() -> evidence.equals(MYS.get(of + "/guards").path("guards.find { it.code == 'G3' }.evidence")));
    }

    /** What is known of a statement; empty where it was not heard of yet. */
    private static String standing(UUID consent) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement("select standing from known_consent where id = ?")) {
            query.setObject(1, consent);
            var row = query.executeQuery();
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void wrong(Response answer, String pointer, String rule) {
        answer.then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(rule));
    }

    @Test
    void COU_1_a_session_is_not_of_the_future_and_tells_from_a_profile_that_was_there() {
        var path = begun("AVR") + "/counselling-sessions";
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        wrong(MYS.post(path, Returns.counselling(body("heldOn", tomorrow))), "/heldOn", "COU-1");
        wrong(MYS.post(path, Returns.counselling(body("profiledOn", tomorrow))), "/profiledOn", "COU-1");
        // nor of before there was the return, or of what is known of the country no more
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        wrong(
                MYS.post(path, Returns.counselling(body("heldOn", yesterday, "profiledOn", yesterday))),
                "/heldOn",
                "COU-1");
        wrong(MYS.post(path, Returns.counselling(body("profiledOn", "2024-05-02"))), "/profiledOn", "COU-1");
        var unnamed = Returns.counselling(Map.of());
        unnamed.remove("profiledOn");
        wrong(MYS.post(path, unnamed), "/profiledOn", "COU-1");
    }

    /** Refusal 6 of the domain's list, its first part: who was not counselled before departing has not consented. */
    @Test
    void COU_2_nobody_is_counselled_after_the_departure() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        MYS.post(departed + "/counselling-sessions", Returns.COUNSELLING)
                .then()
                .statusCode(409)
                .body("guards.code", contains("COU-2"));
    }

    @Test
    void COU_3_before_somebody_is_counselled_nothing_is_known() {
        var of = begun("AVR");
        News.consents(person, "AVR");
        found(of, "UNKNOWN", "NOT_KNOWN");
    }

    @ParameterizedTest
    @CsvSource({"AVR, CONTINUED_ASYLUM, true", "VOLREP, CONTINUED_ASYLUM, false", "AVR, RIGHT_TO_CLAIM, false"})
    void COU_3_all_is_said_that_the_kind_asks_for(String kind, String leftOut, boolean enough) {
        var of = begun(kind);
        @SuppressWarnings("unchecked")
        var topics = (List<String>) Returns.COUNSELLING.get("topics");
        var said = topics.stream().filter(topic -> !topic.equals(leftOut)).toList();
        Returns.session(MYS, of, Returns.counselling(body("topics", said)));
        found(of, enough ? "UNKNOWN" : "FAIL", enough ? "NO_CONSENT_KNOWN" : "NOT_ALL_WAS_SAID");
    }

    /** Refusal 6 of the domain's list: in a language that is not understood. */
    @Test
    void COU_3_who_has_not_signed_has_not_understood() {
        var of = begun("AVR");
        Returns.session(MYS, of, Returns.counselling(body("signed", false)));
        found(of, "FAIL", "NOT_SIGNED");
        News.consents(person, "AVR");
        refusedConsent(of, "FAIL");
    }

    private static void refusedConsent(String of, String state) {
        MYS.step(of, "/consent", Returns.CONSENTS)
                .then()
                .statusCode(409)
                .body("guards.code", contains("G3"))
                .body("guards.state", contains(state));
        MYS.get(of).then().body("status", is("COUNSELLED"));
    }

    @Test
    void COU_3_in_no_language_nobody_is_counselled() {
        var of = begun("AVR");
        for (var missing : List.of("language", "text", "signed")) {
            var said = Returns.counselling(body());
            said.remove(missing);
            MYS.post(of + "/counselling-sessions", said)
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/" + missing));
        }
        found(of, "UNKNOWN", "NOT_KNOWN");
    }

    /** Refusal 6 of the domain's list. */
    @Test
    void COU_6_the_word_of_a_relative_is_nobodys_consent() {
        var of = begun("AVR");
        Returns.session(MYS, of);
        var relative = Cases.running().person("MYS");
        Returns.awaitConsent(MYS, Returns.counselled(MYS, relative, "AVR"), "PASS");
        found(of, "UNKNOWN", "NO_CONSENT_KNOWN");
        refusedConsent(of, "UNKNOWN");
        // and there is no way to say for whom
        assertEquals(
                422,
                MYS.step(of, "/consent", body("declaration", "CONSENTS", "by", relative.toString()))
                        .statusCode());
    }

    /** Refusal 6 of the domain's list: what is heard of a consent after it is for nothing any more. */
    @Test
    void COU_6_after_the_departure_nobody_consents() {
        var departed = Returns.departed(MYS, person, "AVR");
        var version = MYS.etag(departed);
        MYS.step(departed, "/consent", Returns.CONSENTS)
                .then()
                .statusCode(409)
                .body("type", endsWith("/step-not-open"));
        var late = News.consents(person, "AVR");
        News.await(() -> standing(late).equals("CONFIRMED"));
        assertEquals(version, MYS.etag(departed));
    }

    @Test
    void COU_4_while_capacity_is_doubted_nothing_rests_on_the_session_and_another_settles_it() {
        var recorder = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        var of = begun("AVR");
        var session = Returns.session(recorder, of);
        News.consents(person, "AVR");
        Returns.awaitConsent(MYS, of, "PASS");
        Returns.after(recorder, session, "/capacity-doubt", Returns.DOUBT);
        found(of, "FAIL", "CAPACITY_DOUBTED");
        MYS.step(of, "/consent", Returns.CONSENTS).then().statusCode(409).body("guards.code", contains("SUS-1"));
        PROTECTION.get(of + "/suspensions").then().body("items.reason", contains("CAPACITY_DOUBTED"));
        recorder.step(session, "/capacity-finding", Returns.CAPABLE)
                .then()
                .statusCode(409)
                .body("guards.code", contains("COU-4"));
        PROTECTION
                .step(session, "/capacity-finding", body("finding", "REPRESENTED"))
                .then()
                .statusCode(200)
                .body("finding", is("REPRESENTED"));
        found(of, "PASS", "CONSENT_CONFIRMED");
    }

    @Test
    void COU_5_in_hardship_it_is_asked_whether_somebody_is_compelled() {
        var path = begun("AVR") + "/counselling-sessions";
        wrong(MYS.post(path, Returns.counselling(body("hardship", List.of("DETENTION")))), "/compelled", "COU-5");
        wrong(MYS.post(path, Returns.counselling(body("compelled", true))), "/compelled", "COU-5");
    }

    @ParameterizedTest
    @CsvSource({"AVR, UNKNOWN, NO_CONSENT_KNOWN", "VOLREP, FAIL, COMPELLED", "VOT, FAIL, COMPELLED"})
    void COU_5_who_is_compelled_is_not_repatriated(String kind, String state, String evidence) {
        var of = begun(kind);
        Returns.session(MYS, of, Returns.counselling(body("hardship", List.of("DETENTION"), "compelled", true)));
        found(of, state, evidence);
    }

    @Test
    void COU_6_a_consent_counts_once_it_is_confirmed() {
        var of = begun("AVR");
        Returns.session(MYS, of);
        var consent = UUID.randomUUID();
        News.saysToReturn(consent, 1, person, "AVR", true);
        News.tell("processing.return-consent.confirmed.v1", consent, 2, News.toReturn(person, "AVR"));
        // another that waits outweighs nothing, and one to another kind is no word on this
        News.saysToReturn(UUID.randomUUID(), 1, person, "AVR", true);
        News.saysToReturn(UUID.randomUUID(), 1, person, "VOLREP", false);
        Returns.awaitConsent(MYS, of, "PASS");
        found(of, "PASS", "CONSENT_CONFIRMED");
        // but whoever says no to a return of any kind is not taken further before somebody has looked at it (SUS-5)
        News.await(() -> Boolean.TRUE.equals(MYS.get(of).path("suspended")));
        var suspension = Returns.last(MYS, of, "suspensions");
        // what was said before that is no answer to it (SUS-2)
        MYS.step(suspension, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G3' }.evidence", is("CONSENT_TOO_OLD"));
        var again = News.consentsAt(person, "AVR", Instant.now().plus(2, ChronoUnit.MINUTES));
        News.await(() -> standing(again).equals("CONFIRMED"));
        Returns.after(MYS, suspension, "/resumption", Returns.RESUME);
        Returns.after(MYS, of, "/consent", Returns.CONSENTS);
    }

    @Test
    void COU_6_a_consent_that_waits_or_was_set_aside_is_none() {
        var of = begun("AVR");
        Returns.session(MYS, of);
        var aside = UUID.randomUUID();
        News.saysToReturn(aside, 1, person, "AVR", true);
        News.tell("processing.return-consent.set-aside.v1", aside, 2, News.toReturn(person, "AVR"));
        var waiting = UUID.randomUUID();
        News.saysToReturn(waiting, 1, person, "AVR", true);
        News.await(
                () -> standing(aside).equals("SET_ASIDE") && standing(waiting).equals("RECORDED"));
        found(of, "UNKNOWN", "NO_CONSENT_KNOWN");
    }

    /**
     * Refusal 2 and 6 of the domain's list: what is taken back is no consent, and makes no removal of it. By a relative it is refused where it is said
     * (CNS-2); that its language is one of the person's is refused nowhere.
     */
    @Test
    void COU_6_a_consent_that_is_taken_back_counts_no_more_and_can_be_given_again() {
        var of = Returns.agreed(MYS, person, "AVR");
        News.saysToReturn(UUID.randomUUID(), 1, person, "AVR", false);
        awaitFound(of, "CONSENT_WITHDRAWN");
        MYS.get(of).then().body("kind", is("AVR")).body("status", is("CONSENTED"));
        News.consents(person, "AVR");
        Returns.awaitConsent(MYS, of, "PASS");
    }

    @Test
    void COU_6_what_was_said_before_the_counselling_is_no_consent() {
        var of = Returns.counselled(MYS, person, "AVR");
        Returns.session(MYS, of);
        found(of, "FAIL", "CONSENT_TOO_OLD");
    }

    @Test
    void COU_6_after_an_expression_of_fear_what_was_said_before_is_no_consent() {
        var of = Returns.agreed(MYS, person, "AVR");
        News.tell("processing.fear-expression.recorded.v1", UUID.randomUUID(), 1, News.ofPerson(person));
        awaitFound(of, "CONSENT_TOO_OLD");
        String suspension = PROTECTION.get(of + "/suspensions").path("items[0].id");
        PROTECTION
                .step("/suspensions/" + suspension, "/resumption", body("declaration", "RESUME"))
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G3' }.state", is("FAIL"));
        News.consentsAt(person, "AVR", Instant.now().plus(2, ChronoUnit.MINUTES));
        Returns.awaitConsent(MYS, of, "PASS");
        Returns.after(PROTECTION, "/suspensions/" + suspension, "/resumption", body("declaration", "RESUME"));
    }

    /** Nobody is asked to consent to a readmission; who is willing has signed to have been counselled. */
    @Test
    void COU_3_who_is_willing_to_be_readmitted_was_counselled() {
        var opening = Returns.opening(person, "READM");
        opening.put("willing", true);
        var of = "/returns/" + Client.id(MYS.post("/returns", opening), 201);
        found(of, "UNKNOWN", "NOT_KNOWN");
        Returns.session(MYS, of);
        found(of, "PASS", "COUNSELLED");
    }

    /** A doubt on an earlier session counts too, and none ends because somebody sets it aside alone. */
    @Test
    void COU_4_a_doubt_counts_on_whichever_session_and_is_not_set_aside_by_who_noted_it() {
        var recorder = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        var of = begun("AVR");
        var first = Returns.session(MYS, of);
        var second = Returns.session(MYS, of);
        News.consents(person, "AVR");
        Returns.awaitConsent(MYS, of, "PASS");
        Returns.after(recorder, first, "/capacity-doubt", Returns.DOUBT);
        found(of, "FAIL", "CAPACITY_DOUBTED");
        // who doubted, and who recorded the session
        for (var noted : List.of(recorder, MYS)) {
            noted.step(first, "/setting-aside", Returns.SET_ASIDE)
                    .then()
                    .statusCode(409)
                    .body("guards.code", contains("COU-4"));
        }
        Returns.after(PROTECTION, first, "/setting-aside", Returns.SET_ASIDE);
        found(of, "FAIL", "CAPACITY_DOUBTED");
        Returns.after(PROTECTION, second, "/setting-aside", Returns.SET_ASIDE);
        found(of, "UNKNOWN", "NOT_KNOWN");
    }

    @Test
    void COU_5_who_heard_that_somebody_is_compelled_does_not_take_that_away_and_no_earlier_word_comes_back() {
        var of = begun("VOLREP");
        Returns.session(MYS, of);
        News.consents(person, "VOLREP");
        Returns.awaitConsent(MYS, of, "PASS");
        var compelled = Returns.session(
                MYS, of, Returns.counselling(body("hardship", List.of("DETENTION"), "compelled", true)));
        found(of, "FAIL", "COMPELLED");
        MYS.step(compelled, "/setting-aside", Returns.SET_ASIDE)
                .then()
                .statusCode(409)
                .body("guards.code", contains("COU-4"));
        Returns.after(PROTECTION, compelled, "/setting-aside", Returns.SET_ASIDE);
        found(of, "UNKNOWN", "NOT_KNOWN");
    }

    /** The second claim is the last word, also while the first still stops the return. */
    @Test
    void COU_6_a_claim_that_is_lodged_again_outdates_what_was_said_since_the_first() {
        var of = Returns.agreed(MYS, person, "AVR");
        News.tell("processing.status-determination.lodged.v1", UUID.randomUUID(), 1, News.ofPerson(person));
        awaitFound(of, "CONSENT_TOO_OLD");
        News.consentsAt(person, "AVR", Instant.now().plus(2, ChronoUnit.MINUTES));
        Returns.awaitConsent(MYS, of, "PASS");
        News.tellAt(
                "processing.status-determination.lodged-again.v1",
                UUID.randomUUID(),
                1,
                Instant.now().plus(4, ChronoUnit.MINUTES),
                News.ofPerson(person));
        awaitFound(of, "CONSENT_TOO_OLD");
        PROTECTION.get(of + "/suspensions").then().body("items.reason", contains("CLAIM_LODGED"));
    }

    @Test
    void DPT_4_a_doubt_after_the_departure_calls_the_person_back() {
        var departed = Returns.departed(MYS, person, "AVR");
        Returns.after(MYS, Returns.last(MYS, departed, "counselling-sessions"), "/capacity-doubt", Returns.DOUBT);
        MYS.get(departed).then().body("calledBackAt", notNullValue());
    }

    @Test
    void COU_6_who_was_willing_to_be_readmitted_and_says_no_is_not_any_more() {
        var opening = Returns.opening(person, "READM");
        opening.put("willing", true);
        var of = "/returns/" + Client.id(MYS.post("/returns", opening), 201);
        Returns.session(MYS, of);
        found(of, "PASS", "COUNSELLED");
        News.saysToReturn(UUID.randomUUID(), 1, person, "READM", false);
        News.await(() -> MYS.get(of).path("suspended").equals(true));
        Returns.awaitConsent(MYS, of, "FAIL");
        found(of, "FAIL", "CONSENT_WITHDRAWN");
        MYS.get(of + "/suspensions").then().body("items.reason", contains("CONSENT_WITHDRAWN"));
    }

    @Test
    void what_was_set_aside_is_there_and_nothing_rests_on_it() {
        var of = begun("AVR");
        var session = Returns.session(MYS, of);
        Returns.after(MYS, session, "/setting-aside", Returns.SET_ASIDE);
        found(of, "UNKNOWN", "NOT_KNOWN");
        MYS.get(of + "/counselling-sessions").then().body("items.status", contains("SET_ASIDE"));
        MYS.get(session + "/timeline").then().body("items.reason", contains(nullValue(), is("NOT_UNDERSTOOD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_records_one(String organisation) {
        var of = begun("AVR");
        assertEquals(
                404,
                Returns.staff(organisation)
                        .post(of + "/counselling-sessions", Returns.COUNSELLING)
                        .statusCode());
    }
}
