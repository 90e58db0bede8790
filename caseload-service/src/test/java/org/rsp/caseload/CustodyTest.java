package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Where documents are, what was found by examining them, and who is told. */
@QuarkusTest
class CustodyTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    private static void done(Client by, String document, String step, Object body) {
        by.step(document, step, body).then().statusCode(200);
    }

    @Test
    void every_act_is_in_the_timeline_and_the_custody_log_says_where() {
        var document = Papers.recorded(MYS);
        done(MYS, document, "/custody", Papers.TAKING);
        done(MYS, document, "/handovers", body("organisation", "UNHCR", "reason", "EXAMINATION"));
        done(MYS, document, "/returns", body("reason", "EXAMINED"));
        done(MYS, document, "/losses", body("reason", "STOLEN_FROM_HOLDER"));
        done(MYS, document, "/recoveries", body("reason", "FOUND_BY_OTHERS"));
        MYS.get(document + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "items.to",
                        contains("WITH_HOLDER", "IN_CUSTODY", "HANDED_OVER", "WITH_HOLDER", "LOST", "WITH_HOLDER"))
                .body("items.reason", hasItem("STOLEN_FROM_HOLDER"))
                .body("items.organisation", hasItem("MYS"));
        MYS.get(document + "/custody")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 3, 4, 5, 6))
                .body("items[0].keptAt", is("safe 2, envelope 14"))
                .body("items[1].handedTo", is("UNHCR"))
                .body("items[1].keptAt", nullValue());
        MYS.get(document + "/custody?limit=2").then().body("items", hasSize(2));
    }

    @Test
    void DOC_6_no_document_is_taken_without_a_receipt() {
        var document = Papers.recorded(MYS);
        MYS.step(document, "/custody", body("reason", "SAFE_KEEPING", "keptAt", "safe 2", "receiptGiven", false))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/receiptGiven"))
                .body("violations.code", contains("DOC-6"));
        MYS.get(document).then().body("status", is("WITH_HOLDER")).header("ETag", "\"1\"");
    }

    @Test
    void DOC_7_a_document_goes_to_no_state_of_origin() {
        var document = Papers.recorded(MYS);
        done(MYS, document, "/custody", Papers.TAKING);
        MYS.step(document, "/handovers", body("organisation", "MMR", "reason", "BELONGS_TO_ITS_ISSUER"))
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.code", contains("DOC-7"))
                .body("guards.state", contains("FAIL"));
        MYS.get(document).then().body("status", is("IN_CUSTODY"));
        done(MYS, document, "/handovers", body("organisation", "THA", "reason", "CASE_TRANSFERRED"));
    }

    @Test
    void DOC_7_while_an_origin_is_not_known_it_goes_to_no_state_at_all() {
        var unknown = body("countryOfAsylum", "MYS", "individuals", List.of(Given.person("PA", "Ma Khin Invented")));
        var registered = "/cases/" + Given.id(MYS.post("/cases", unknown), 201);
        var document = Papers.recorded(MYS, Given.person(MYS, registered, 0), Papers.passport());
        done(MYS, document, "/custody", Papers.TAKING);
        for (var state : List.of("THA", "MMR", "AUS")) {
            MYS.step(document, "/handovers", body("organisation", state, "reason", "EXAMINATION"))
                    .then()
                    .statusCode(409)
                    .body("guards.code", contains("DOC-7"));
        }
        done(MYS, document, "/handovers", body("organisation", "UNHCR", "reason", "EXAMINATION"));
    }

    @Test
    void DOC_8_what_was_found_is_told_to_who_may_know_it_and_changes_nothing() {
        var registered = Given.registered(MYS, 1, "MMR");
        var document = Papers.recorded(MYS, Given.person(MYS, registered, 0), Papers.passport());
        var before = MYS.get(registered).asString();
        done(PROTECTION, document, "/examinations", Papers.examination("COUNTERFEIT"));
        done(new Client("MYS", Role.RSD_REVIEWER), document, "/examinations", Papers.examination("GENUINE_ALTERED"));
        PROTECTION
                .get(document + "/examinations")
                .then()
                .statusCode(200)
                .body("items.result", contains("COUNTERFEIT", "GENUINE_ALTERED"))
                .body("items[0].level", is(2))
                .body("items[0].features", containsString("laminate"));
        MYS.get(document + "/examinations").then().statusCode(403);
        for (var read : List.of(document, document + "/timeline", document + "/custody")) {
            MYS.get(read)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("COUNTERFEIT")))
                    .body(not(containsString("laminate")));
        }
        PROTECTION
                .request()
                .header("Purpose", "RESETTLEMENT")
                .get(Area.PATH + document + "/examinations")
                .then()
                .statusCode(200)
                .body("items[0].result", nullValue())
                .body("items[0].withheld", contains("P4"));
        assertTrue(before.equals(MYS.get(registered).asString()), "a false document changes nothing of the case");
        MYS.get(document).then().body("status", is("WITH_HOLDER"));
    }

    @Test
    void DOC_8_no_event_and_no_column_tells_what_was_found_or_the_number() throws SQLException {
        var lines = Papers.td3("P", "MMR", "INVENTED<<MA<KHIN", "MA9876543", "MMR", "900101", "F");
        var document = Papers.recorded(
                MYS,
                Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0),
                Papers.withZone("PASSPORT", lines, "nameAsWritten", "Written Invented"));
        done(PROTECTION, document, "/examinations", Papers.examination("IMPOSTOR"));
        done(MYS, document, "/custody", Papers.TAKING);
        try (var owner = OwnerSession.aboveTheGuard();
                var statement = owner.createStatement()) {
            for (var table : List.of(
                    "identity_document",
                    "document_examination",
                    "document_custody",
                    "document_mark",
                    "outbox",
                    "history")) {
                try (var rows = statement.executeQuery("select count(*) from " + table
                        + " t where t::text ~ 'MA9876543|IMPOSTOR|laminate|Written" + " Invented|envelope 14'")) {
                    rows.next();
                    assertFalse(rows.getLong(1) > 0, table);
                }
            }
        }
    }

    @Test
    void DOC_9_an_examination_is_not_in_the_future_and_says_how() {
        var document = Papers.recorded(MYS);
        var examination = Papers.examination("INCONCLUSIVE");
        examination.put("examinedOn", Given.TODAY.plusDays(1).toString());
        PROTECTION
                .step(document, "/examinations", examination)
                .then()
                .statusCode(422)
                .body("violations.code", contains("DOC-9"));
        examination.put("examinedOn", Given.TODAY.toString());
        examination.put("methods", List.of());
        PROTECTION
                .step(document, "/examinations", examination)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/methods"));
    }

    @Test
    void a_repeated_step_is_done_once() {
        var document = Papers.recorded(MYS);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            MYS.request()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(Papers.TAKING)
                    .post(Area.PATH + document + "/custody")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        MYS.get(document + "/custody").then().body("items", hasSize(1));
        MYS.step(document, "/returns", body("reason", "HOLDER_ASKED"), "\"1\"")
                .then()
                .statusCode(412);
    }
}
