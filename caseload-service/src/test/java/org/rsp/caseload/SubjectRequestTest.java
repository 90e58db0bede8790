package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** What persons ask about their data: who asks is known first, a refusal is reviewed, and nobody is told of anybody else. */
@QuarkusTest
class SubjectRequestTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client REGISTRAR = new Client("MYS", Role.REGISTRAR);
    private static final Client SUPERVISOR = new Client("MYS", Role.SUPERVISOR);
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    private static String secret() {
        return "He asked about the uncle " + UUID.randomUUID();
    }

    private static String person() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    private static Map<String, Object> asking(LocalDate receivedOn) {
        return body("kind", "ACCESS", "askedBy", "PERSON", "receivedOn", receivedOn.toString());
    }

    private static Map<String, Object> refusal(String reasoning) {
        return body("ground", "FAIR_PROCEDURE", "reasoning", reasoning);
    }

    private static String identified(String person, String kind) {
        var request = Given.subjectRequest(REGISTRAR, person, kind, Given.TODAY);
        Given.id(REGISTRAR.step(request, "/identity", body("how", "DOCUMENT")), 200);
        return request;
    }

    @Test
    void a_request_is_due_thirty_days_after_it_was_received() {
        var request = Given.subjectRequest(MYS, person(), "CORRECTION", Given.TODAY.minusDays(3));
        REGISTRAR
                .get(request)
                .then()
                .statusCode(200)
                .body("status", is("RECEIVED"))
                .body("kind", is("CORRECTION"))
                .body("askedBy", is("PERSON"))
                .body("dueOn", is(Given.TODAY.plusDays(27).toString()))
                .body("overdue", is(false))
                .body("availableActions", contains("confirmIdentityOfSubjectRequest", "withdrawSubjectRequest"));
    }

    @Test
    void DSR_1_it_was_not_received_in_the_future() {
        REGISTRAR
                .post(person() + "/subject-requests", asking(Given.TODAY.plusDays(1)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/receivedOn"))
                .body("violations.code", contains("DSR-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPOUSE", "HEAD_OF_HOUSEHOLD", "RELATIVE", ""})
    void DSR_2_nobody_asks_by_marriage_or_as_head_of_the_household(String who) {
        var said = asking(Given.TODAY);
        said.put("askedBy", who);
        REGISTRAR
                .post(person() + "/subject-requests", said)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/askedBy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "REPRESENTATIVE", "GUARDIAN"})
    void DSR_2_the_person_a_representative_and_a_guardian_may_ask(String who) {
        var said = asking(Given.TODAY);
        said.put("askedBy", who);
        REGISTRAR
                .post(person() + "/subject-requests", said)
                .then()
                .statusCode(201)
                .body("askedBy", is(who));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADDRESS", "TELEPHONE", "E_MAIL"})
    void DSR_3_an_address_confirms_nothing(String how) {
        var request = Given.subjectRequest(MYS, "ACCESS");
        REGISTRAR
                .step(request, "/identity", body("how", how))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/how"));
        REGISTRAR.get(request).then().body("status", is("RECEIVED")).body("identityBy", nullValue());
    }

    @Test
    void DSR_3_nothing_is_answered_refused_or_given_before_it_is_known_who_asks() {
        var request = Given.subjectRequest(MYS, "ACCESS");
        SUPERVISOR
                .step(request, "/answer", body("outcome", "MET"))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/step-not-open"));
        SUPERVISOR.step(request, "/refusal", refusal("No")).then().statusCode(409);
        PROTECTION
                .get(request + "/file")
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.find { it.code == 'DSR-3' }.state", is("FAIL"))
                .body("guards.find { it.code == 'DSR-5' }.state", is("PASS"))
                .body(not(containsString("Invented")));
    }

    @Test
    void DSR_4_a_refusal_has_a_ground_and_reasons_and_another_person_reviews_it() {
        var request = identified(person(), "ACCESS");
        SUPERVISOR
                .step(request, "/refusal", body("ground", "FAIR_PROCEDURE"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reasoning"));
        SUPERVISOR
                .step(request, "/refusal", body("ground", "TOO_MUCH_WORK", "reasoning", "No time"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/ground"));
        var reasons = secret();
        SUPERVISOR
                .step(request, "/refusal", refusal(reasons))
                .then()
                .statusCode(200)
                .body("status", is("REFUSED"))
                .body("ground", is("FAIR_PROCEDURE"))
                .body("reasoning", is(reasons));
        REGISTRAR.get(request).then().body("ground", is("FAIR_PROCEDURE")).body("reasoning", nullValue());
        PROTECTION.get(request + "/file").then().statusCode(409);
        SUPERVISOR
                .step(request, "/reviews", body("reason", "GROUND_HAS_PASSED"))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.code", contains("DSR-4"));
        PROTECTION
                .step(request, "/reviews", body("reason", "GROUND_HAS_PASSED"))
                .then()
                .statusCode(200)
                .body("status", is("IDENTITY_CONFIRMED"))
                .body("ground", nullValue());
        SUPERVISOR
                .get(request + "/timeline")
                .then()
                .body("items.reason", contains(null, "DOCUMENT", "FAIR_PROCEDURE", "GROUND_HAS_PASSED"));
        SUPERVISOR
                .step(request, "/answer", body("outcome", "MET_IN_PART"))
                .then()
                .statusCode(200)
                .body("status", is("ANSWERED"));
        PROTECTION.get(request + "/file").then().statusCode(200);
    }

    /** A household of two, with something sensitive of the first, a correction of each, and needs. */
    private static String household() {
        var first = Given.person("PA", "Ma Khin Invented", "MMR");
        first.put("particulars", body("townOfBirth", "Sittwe"));
        first.put("sensitive", body("neededFor", "CLAIM", "religion", "MUS"));
        var second = Given.person("HUS", "Ko Second Invented", "MMR");
        second.put("particulars", body("townOfBirth", "Mrauk U"));
        var said = body("countryOfAsylum", "MYS", "individuals", List.of(first, second));
        said.put("note", "Her husband must not learn where she sleeps");
        return "/cases/" + Given.id(MYS.post("/cases", said), 201);
    }

    private static void corrected(String registered, int position, Map<String, Object> changes) {
        var person = Given.last(Given.person(MYS, registered, position));
        var said = body("individualId", person, "reason", "MISSPELT", "changes", changes);
        Given.id(MYS.step(registered, "/corrections", said), 200);
    }

    @Test
    void DSR_5_the_file_holds_the_persons_own_record_and_what_stood_in_it() {
        var registered = household();
        corrected(registered, 0, body("givenName", "Ma Khin Better Invented", "sensitive", body("religion", "CHR")));
        var person = Given.person(MYS, registered, 0);
        Given.flagged(REGISTRAR, person, "ER-FR");
        Given.flagged(REGISTRAR, person, "SV-VO");
        var request = identified(person, "ACCESS");
        PROTECTION
                .get(request + "/file")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("individualId", is(Given.last(person)))
                .body("registered.givenName", is("Ma Khin Better Invented"))
                .body("registered.bornOn", is("1990"))
                .body("registered.nationalities", contains("MMR"))
                .body("registered.particulars.townOfBirth", is("Sittwe"))
                .body("registered", not(hasKey("sensitive")))
                .body("sensitive.religion", is("CHR"))
                .body("corrections", hasSize(1))
                .body("corrections[0].reason", is("MISSPELT"))
                .body("corrections[0].fields", hasItems("givenName", "sensitive"))
                .body("corrections[0].before.givenName", is("Ma Khin Invented"))
                .body("corrections[0].before", not(hasKey("bornOn")))
                .body("corrections[0].sensitiveBefore.religion", is("MUS"))
                .body("specificNeeds.code", contains("ER-FR"))
                .body("restrictedNeeds.code", contains("SV-VO"));
    }

    @Test
    void DSR_5_the_file_holds_nothing_of_anybody_else_and_not_who_looked() {
        var registered = household();
        corrected(registered, 1, body("givenName", "Ko Second Better Invented"));
        Given.flagged(REGISTRAR, Given.person(MYS, registered, 1), "ER-NF");
        var request = identified(Given.person(MYS, registered, 0), "ACCESS");
        PROTECTION
                .get(request + "/file")
                .then()
                .statusCode(200)
                .body("household", contains("HUS"))
                .body("corrections", hasSize(0))
                .body("specificNeeds", hasSize(0))
                .body(not(containsString("Second")))
                .body(not(containsString("Mrauk U")))
                .body(not(containsString("sleeps")))
                .body(not(containsString(Given.last(Given.person(MYS, registered, 1)))))
                .body(
                        "leftOut.part",
                        hasItems("HOUSEHOLD_MEMBERS", "CASE_NOTE", "NOTES_OF_STAFF", "WHO_LOOKED", "DOCUMENTS"))
                .body("leftOut.part", not(hasItem("SENSITIVE")))
                .body("leftOut.because", hasItems("DATA_OF_OTHERS", "SAFETY_OF_OTHERS"));
    }

    @Test
    void DSR_5_who_may_not_be_told_what_is_sensitive_is_told_that_it_is_missing() {
        var registered = household();
        corrected(registered, 0, body("sensitive", body("religion", "CHR")));
        Given.flagged(REGISTRAR, Given.person(MYS, registered, 0), "SV-VO");
        var request = identified(Given.person(MYS, registered, 0), "ACCESS");
        SUPERVISOR
                .get(request + "/file")
                .then()
                .statusCode(200)
                .body("registered.givenName", is("Ma Khin Invented"))
                .body("sensitive", nullValue())
                .body("restrictedNeeds", nullValue())
                .body("corrections.sensitiveBefore", everyItem(nullValue()))
                .body("leftOut.part", hasItem("SENSITIVE"))
                .body(not(containsString("MUS")))
                .body(not(containsString("SV-VO")));
        REGISTRAR.get(request + "/file").then().statusCode(403);
    }

    @Test
    void DSR_5_a_file_is_for_requests_for_access() {
        PROTECTION
                .get(identified(person(), "ERASURE") + "/file")
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'DSR-5' }.state", is("FAIL"));
    }

    @Test
    void DSR_6_what_is_overdue_is_listed_until_it_is_done_and_stays_open() {
        var late = Given.subjectRequest(MYS, person(), "ACCESS", Given.TODAY.minusDays(31));
        var lastDay = Given.subjectRequest(MYS, person(), "ACCESS", Given.TODAY.minusDays(30));
        SUPERVISOR.get(late).then().body("overdue", is(true)).body("status", is("RECEIVED"));
        SUPERVISOR.get(lastDay).then().body("overdue", is(false));
        assertTrue(listed("overdue=true").contains(Given.last(late)));
        assertTrue(!listed("overdue=true").contains(Given.last(lastDay)));
        assertTrue(listed("overdue=false").contains(Given.last(lastDay)));
        assertTrue(!listed("overdue=false").contains(Given.last(late)));
        Given.id(REGISTRAR.step(late, "/identity", body("how", "KNOWN_TO_STAFF")), 200);
        assertTrue(listed("overdue=true&status=IDENTITY_CONFIRMED").contains(Given.last(late)));
        Given.id(SUPERVISOR.step(late, "/answer", body("outcome", "MET")), 200);
        assertTrue(!listed("overdue=true").contains(Given.last(late)));
        SUPERVISOR.get(late).then().body("overdue", is(false));
    }

    /** All pages of two. */
    private static List<String> listed(String filter) {
        var ids = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = SUPERVISOR
                    .get("/subject-requests?limit=2&" + filter + (after.isEmpty() ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Invented")))
                    .extract();
            ids.addAll(page.path("items.id"));
            after = page.path("next");
        }
        assertEquals(ids.size(), ids.stream().distinct().count(), "each once");
        return ids;
    }

    @Test
    void an_objection_that_stands_is_shown_with_the_person() {
        var person = person();
        var objection = identified(person, "OBJECTION");
        Given.id(SUPERVISOR.step(objection, "/answer", body("outcome", "MET")), 200);
        REGISTRAR
                .get(person + "/subject-requests")
                .then()
                .statusCode(200)
                .body("items.kind", contains("OBJECTION"))
                .body("items.status", contains("ANSWERED"));
        assertTrue(listed("kind=OBJECTION").contains(Given.last(objection)));
        assertTrue(!listed("kind=ACCESS").contains(Given.last(objection)));
    }

    @Test
    void it_exists_for_the_custodian_only_also_where_the_case_is_shared() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var person = Given.person(MYS, Given.admitted(MYS, caseload, 1, "MMR"), 0);
        var request = identified(person, "ACCESS");
        for (var organisation : List.of("AUS", "UNHCR", "MMR", "THA")) {
            var client = new Client(organisation, Role.PROTECTION_OFFICER);
            var told = Given.toldTo(organisation, request);
            for (var path : List.of(request, told, told + "/timeline", told + "/file")) {
                assertEquals(404, client.get(path).statusCode(), organisation + " " + path);
            }
            client.get(Given.toldTo(organisation, person) + "/subject-requests")
                    .then()
                    .statusCode(404);
            client.get("/subject-requests?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(Given.last(told))))
                    .body("items.id", not(hasItem(Given.last(request))));
            client.post(Given.toldTo(organisation, person) + "/subject-requests", asking(Given.TODAY))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void who_left_has_rights_too() {
        var registered = Given.registered(MYS, 1, "MMR");
        var person = Given.person(MYS, registered, 0);
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        PROTECTION
                .get(identified(person, "ACCESS") + "/file")
                .then()
                .statusCode(200)
                .body("registered.givenName", is("Ma Khin Invented"));
    }

    @Test
    void a_repeated_request_is_received_once() {
        var person = person();
        var key = UUID.randomUUID().toString();
        var said = asking(Given.TODAY);
        said.put("note", secret());
        var id = Given.id(REGISTRAR.post(person + "/subject-requests", said, key), 201);
        REGISTRAR
                .post(person + "/subject-requests", said, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("id", is(id));
        REGISTRAR.get(person + "/subject-requests").then().body("items", hasSize(1));
        said.put("note", secret());
        REGISTRAR.post(person + "/subject-requests", said, key).then().statusCode(422);
    }

    @Test
    void what_was_written_in_words_is_in_no_table_list_or_timeline() throws SQLException {
        var person = person();
        var note = secret();
        var reasons = secret();
        var said = asking(Given.TODAY);
        said.put("note", note);
        var request = "/subject-requests/" + Given.id(REGISTRAR.post(person + "/subject-requests", said), 201);
        Given.id(REGISTRAR.step(request, "/identity", body("how", "SEEN_IN_PERSON")), 200);
        Given.id(SUPERVISOR.step(request, "/refusal", refusal(reasons)), 200);
        SUPERVISOR.get(request).then().body("note", is(note)).body("reasoning", is(reasons));
        SUPERVISOR.get(request + "/timeline").then().statusCode(200).body(not(containsString("uncle")));
        SUPERVISOR.get("/subject-requests?limit=200").then().body(not(containsString("uncle")));
        assertEquals(List.of(), Dump.tablesWith(note));
        assertEquals(List.of(), Dump.tablesWith(reasons));
        assertTrue(Dump.tablesWith("FAIR_PROCEDURE").containsAll(List.of("history", "outbox")));
        new Client("MYS", Role.AUDITOR)
                .get("/audit" + person + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.operation", hasItems("receiveSubjectRequest", "refuseSubjectRequest"))
                .body(not(containsString("uncle")));
    }

    @Test
    void no_other_organisation_hears_of_it() throws SQLException {
        var request = identified(person(), "ACCESS");
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement(
                        "select count(*) filter (where recipient = 'platform'), count(*) filter (where recipient"
                                + " not in ('platform', 'MYS')) from outbox where aggregateid = any (?)")) {
            var ids = List.of(
                    Given.last(request),
                    Given.last(Given.toldTo("UNHCR", request)),
                    Given.last(Given.toldTo("AUS", request)));
            query.setArray(1, connection.createArrayOf("text", ids.toArray()));
            var row = query.executeQuery();
            row.next();
            assertEquals(2, row.getInt(1), "the platform has been told of both acts");
            assertEquals(0, row.getInt(2));
        }
        PROTECTION.get(request).then().body("identityBy", notNullValue());
    }
}
