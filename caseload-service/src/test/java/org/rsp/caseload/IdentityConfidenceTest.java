package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** How sure one is of who a person is rests on evidence, and never on the lack of papers. */
@QuarkusTest
class IdentityConfidenceTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    private static String person() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    private static String personWithExamined(String... results) {
        var person = person();
        var document = Papers.recorded(MYS, person, Papers.passport());
        for (var result : results) {
            PROTECTION
                    .step(document, "/examinations", Papers.examination(result))
                    .then()
                    .statusCode(200);
        }
        return person;
    }

    private static Response say(Client by, String person, Map<String, Object> said) {
        return by.post(person + "/identity-confidence", said);
    }

    private static Map<String, Object> with(Map<String, Object> said, String field, Object value) {
        said.put(field, value);
        return said;
    }

    private static void refused(Response answer, int status, String where, String rule) {
        answer.then().statusCode(status).body(where + ".code", contains(rule));
    }

    @Test
    void the_present_level_comes_first_and_all_that_was_said_before_stays() {
        var person = person();
        MYS.get(person + "/identity-confidence").then().statusCode(200).body("items", hasSize(0));
        say(MYS, person, Papers.confidence(0)).then().statusCode(201).body("level", is(0));
        say(MYS, person, with(Papers.confidence(2, "FAMILY_STATEMENT", "CONSISTENT_STATEMENTS"), "note", "her aunt"))
                .then()
                .statusCode(201)
                .body("evidence", contains("CONSISTENT_STATEMENTS", "FAMILY_STATEMENT"))
                .body("note", is("her aunt"));
        MYS.get(person + "/identity-confidence").then().body("items.level", contains(2, 0));
        var first = MYS.get(person + "/identity-confidence?limit=1");
        first.then().body("items.level", contains(2));
        MYS.get(person + "/identity-confidence?limit=1&after=" + first.path("next"))
                .then()
                .body("items.level", contains(0))
                .body("next", nullValue());
        new Client("MYS", Role.REGISTRAR)
                .get(person + "/identity-confidence")
                .then()
                .body("items[0].note", nullValue())
                .body("items[0].withheld", contains("P3"));
    }

    @Test
    void IDN_1_a_level_needs_its_evidence() {
        var person = person();
        refused(say(MYS, person, Papers.confidence(1)), 422, "violations", "IDN-1");
        refused(say(MYS, person, Papers.confidence(1, "FAMILY_STATEMENT")), 422, "violations", "IDN-1");
        refused(say(MYS, person, Papers.confidence(2, "CONSISTENT_STATEMENTS")), 422, "violations", "IDN-1");
        refused(say(PROTECTION, person, Papers.confidence(3, "BIOMETRIC_ANSWER")), 422, "violations", "IDN-1");
        refused(say(PROTECTION, person, Papers.confidence(4, "DOCUMENT_EXAMINED")), 422, "violations", "IDN-1");
        say(MYS, person, Papers.confidence(1, "CONSISTENT_STATEMENTS")).then().statusCode(201);
        say(MYS, person, Papers.confidence(2, "COMMUNITY_STATEMENT")).then().statusCode(201);
        say(MYS, person, Papers.confidence(5)).then().statusCode(422).body("violations.pointer", contains("/level"));
    }

    @Test
    void IDN_2_a_document_proves_only_when_its_last_examination_took_it_for_genuine() {
        for (var person : List.of(
                person(),
                personWithExamined(),
                personWithExamined("COUNTERFEIT"),
                personWithExamined("GENUINE", "GENUINE_ALTERED"))) {
            refused(say(PROTECTION, person, Papers.confidence(3, "DOCUMENT_EXAMINED")), 409, "guards", "IDN-2");
        }
        say(PROTECTION, personWithExamined("INCONCLUSIVE", "GENUINE"), Papers.confidence(3, "DOCUMENT_EXAMINED"))
                .then()
                .statusCode(201);
        refused(
                say(PROTECTION, person(), Papers.confidence(4, "DOCUMENT_EXAMINED", "BIOMETRIC_ANSWER")),
                409,
                "guards",
                "IDN-2");
        say(PROTECTION, personWithExamined("GENUINE"), Papers.confidence(4, "DOCUMENT_EXAMINED", "BIOMETRIC_ANSWER"))
                .then()
                .statusCode(201);
    }

    @Test
    void IDN_3_a_state_that_confirms_is_named_and_is_no_origin() {
        var person = personWithExamined("GENUINE");
        var confirmed = Papers.confidence(4, "DOCUMENT_EXAMINED", "STATE_CONFIRMATION");
        refused(say(PROTECTION, person, confirmed), 422, "violations", "IDN-3");
        refused(say(PROTECTION, person, with(confirmed, "confirmedBy", "MMR")), 409, "guards", "IDN-3");
        say(PROTECTION, person, with(confirmed, "confirmedBy", "THA"))
                .then()
                .statusCode(201)
                .body("confirmedBy", is("THA"));
        refused(
                say(
                        PROTECTION,
                        person,
                        with(Papers.confidence(4, "DOCUMENT_EXAMINED", "BIOMETRIC_ANSWER"), "confirmedBy", "THA")),
                422,
                "violations",
                "IDN-3");
    }

    @Test
    void IDN_4_one_is_less_sure_only_for_a_reason_and_lack_of_documents_is_none() {
        var person = person();
        say(MYS, person, Papers.confidence(2, "FAMILY_STATEMENT")).then().statusCode(201);
        refused(say(MYS, person, Papers.confidence(1, "CONSISTENT_STATEMENTS")), 422, "violations", "IDN-4");
        refused(
                say(
                        MYS,
                        person,
                        with(Papers.confidence(2, "FAMILY_STATEMENT"), "loweringReason", "EVIDENCE_WITHDRAWN")),
                422,
                "violations",
                "IDN-4");
        for (var none : List.of("NO_DOCUMENTS", "DOCUMENTS_MISSING", "UNDOCUMENTED")) {
            say(MYS, person, with(Papers.confidence(0), "loweringReason", none))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/loweringReason"));
        }
        say(MYS, person, with(Papers.confidence(0), "loweringReason", "EVIDENCE_WITHDRAWN"))
                .then()
                .statusCode(201)
                .body("loweringReason", is("EVIDENCE_WITHDRAWN"));
    }

    /** Otherwise a refusal would tell a registrar what came of an examination. */
    @Test
    void IDN_5_what_rests_on_an_examination_is_said_by_who_may_be_told_of_it() {
        for (var person : List.of(personWithExamined("GENUINE"), personWithExamined("COUNTERFEIT"))) {
            say(MYS, person, Papers.confidence(3, "DOCUMENT_EXAMINED"))
                    .then()
                    .statusCode(403)
                    .body("type", containsString("/problems/not-your-role"));
        }
        say(
                        new Client("MYS", Role.RSD_REVIEWER),
                        personWithExamined("GENUINE"),
                        Papers.confidence(3, "DOCUMENT_EXAMINED"))
                .then()
                .statusCode(201);
    }

    @Test
    void IDN_6_since_when_is_not_in_the_future() {
        var tomorrow = Given.TODAY.plusDays(1).toString();
        refused(say(MYS, person(), with(Papers.confidence(0), "on", tomorrow)), 422, "violations", "IDN-6");
    }

    @Test
    void a_repeated_entry_is_made_once() {
        var person = person();
        var key = UUID.randomUUID().toString();
        var said = Papers.confidence(1, "CONSISTENT_STATEMENTS");
        var first = MYS.post(person + "/identity-confidence", said, key);
        var second = MYS.post(person + "/identity-confidence", said, key);
        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotent-Replay", "true");
        assertEquals(first.asString(), second.asString());
        assertEquals(first.asString(), MYS.get(location(first)).asString());
        MYS.get(person + "/identity-confidence").then().body("items", hasSize(1));
    }

    private static String location(Response answer) {
        return answer.header("Location").substring(Area.PATH.length());
    }

    @Test
    void origin_party_and_unhcr_are_told_of_it_as_of_documents() throws SQLException {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var admitted = Given.admitted(MYS, Given.openCaseload(arrangement, 9, List.of("MMR"), "MYS"), 1, "MMR");
        var person = Given.person(MYS, admitted, 0);
        var entry = Papers.confident(MYS, person, 1, "CONSISTENT_STATEMENTS");
        for (var organisation : List.of("AUS", "UNHCR")) {
            Client.of(organisation)
                    .get(Given.toldTo(organisation, entry))
                    .then()
                    .statusCode(200)
                    .body("level", nullValue())
                    .body("evidence", nullValue())
                    .body("note", nullValue());
            assertEquals(1, RowPolicyTest.rows(organisation, "identity_confidence", "id", entry));
        }
        for (var organisation : List.of("MMR", "THA")) {
            Client.of(organisation)
                    .get(Given.toldTo(organisation, entry))
                    .then()
                    .statusCode(404);
            Client.of(organisation).get(entry).then().statusCode(404);
            Client.of(organisation)
                    .get(Given.toldTo(organisation, person) + "/identity-confidence")
                    .then()
                    .statusCode(404);
            assertEquals(0, RowPolicyTest.rows(organisation, "identity_confidence", "id", entry));
            assertEquals(0, RowPolicyTest.rows(organisation, "history", "resource", entry));
        }
    }
}
