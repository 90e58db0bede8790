package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.Tokens;

/** What another service is told of a case and of an arrangement, and that nobody else is (ACC-13). */
@QuarkusTest
class AccessFactsTest {

    private static final Client MYS = Client.of("MYS");
    private static final String SERVICE = Tokens.ofService("returns-service");

    private static Response asked(String token, String path) {
        return given().auth().oauth2(token).get(Area.PATH + "/access-facts" + path);
    }

    @Test
    void a_service_is_told_what_decides_about_a_case_and_no_more() {
        var arrangement = Given.inForce("MYS", "AUS");
        var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), "MYS");
        var registered = Given.admitted(MYS, caseload, 1, "MMR");
        Given.id(
                MYS.step(
                        registered,
                        "/individuals",
                        body(
                                "joining",
                                "LATE_REGISTRATION",
                                "individual",
                                Given.person("SBF", "Late Invented", "BGD"))),
                200);
        var told = asked(SERVICE, registered).then().statusCode(200);
        told.header("ETag", "\"3\"").header("Cache-Control", "no-store");
        told.body("size()", equalTo(11))
                .body("id", equalTo(Given.last(registered)))
                .body("version", equalTo(3))
                .body("custodian", equalTo("MYS"))
                .body("origins", equalTo(List.of("BGD", "MMR")))
                .body("open", equalTo(true))
                .body("movesByConsent", equalTo(false))
                .body("sealed", equalTo(false))
                .body("namedStaff", empty())
                .body("conflicted", empty())
                .body("caseloadId", equalTo(Given.last(caseload)))
                .body("arrangementId", equalTo(Given.last(arrangement)));
    }

    @Test
    void a_case_that_was_closed_is_told_as_closed_and_in_no_caseload() {
        var registered = Given.registered(MYS, 1, "MMR");
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        asked(SERVICE, registered)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("caseloadId", nullValue())
                .body("arrangementId", nullValue());
    }

    @Test
    void a_service_is_told_who_is_bound_by_an_arrangement() {
        var arrangement = Given.inForce("MYS", "AUS", "UNHCR");
        var lastDay = Given.TODAY.plusDays(7).toString();
        Given.id(Client.of("AUS").step(arrangement, "/withdrawals", body("effectiveOn", lastDay)), 200);
        asked(SERVICE, arrangement)
                .then()
                .statusCode(200)
                .body("size()", equalTo(6))
                .body("inForce", equalTo(true))
                .body("version", equalTo(6))
                .body("startsOn", equalTo(Given.TODAY.minusDays(30).toString()))
                .body("parties.organisation", equalTo(List.of("AUS", "MYS", "UNHCR")))
                .body("parties[0].withdrawsOn", equalTo(lastDay))
                .body("parties[1].withdrawsOn", nullValue())
                .body("shared", empty());
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (String kind : List.of("/cases/", "/arrangements/")) {
            assertEquals(404, asked(SERVICE, kind + UUID.randomUUID()).statusCode(), kind);
        }
    }

    @Test
    void ACC_13_who_speaks_for_an_organisation_is_no_service_whatever_roles_the_token_names() {
        var registered = Given.registered(MYS, 1, "MMR");
        var nothing = "/cases/" + UUID.randomUUID();
        for (String organisation : List.of("MYS", "MMR", "UNHCR", "RSO")) {
            var token = Tokens.of(organisation, Role.values());
            for (String path : List.of(registered, nothing, Given.draft("MYS", "AUS"))) {
                var answer = asked(token, path);
                assertEquals(403, answer.statusCode(), organisation + path);
                assertEquals("Your roles do not allow this step", answer.path("title"));
            }
        }
    }

    @Test
    void ACC_13_a_service_learns_nothing_by_any_other_operation() {
        var registered = Given.registered(MYS, 1, "MMR");
        for (String path : List.of("/cases", registered, registered + "/timeline", "/caseloads", "/arrangements")) {
            var answer = given().auth()
                    .oauth2(Tokens.withoutOrganisation(Role.values()))
                    .get(Area.PATH + path);
            assertEquals(403, answer.statusCode(), path);
        }
    }

    @Test
    void the_service_that_has_the_cases_listens_to_none_of_its_own_news() {
        var listening = CDI.current().select(new TypeLiteral<EventHandler<?>>() {}, Any.Literal.INSTANCE);
        assertEquals(List.of(), listening.stream().toList());
    }

    @Test
    void whom_a_service_asks_for_is_a_subject_and_changes_nothing() {
        var registered = Given.registered(MYS, 1, "MMR");
        var plain = asked(SERVICE, registered).asString();
        assertEquals(
                plain,
                acting(registered, "f1d2c3b4-0000-4000-8000-000000000001").asString());
        assertEquals(400, acting(registered, "two words").statusCode());
        assertEquals(400, acting(registered, "x".repeat(65)).statusCode());
    }

    @Test
    void whom_a_service_asks_for_is_in_its_entry_and_in_its_refusal_and_nobody_else_may_say_it() throws SQLException {
        var registered = Given.registered(MYS, 1, "MMR");
        var subject = "f1d2c3b4-0000-4000-8000-000000000001";
        assertEquals(subject, written(acting(registered, subject).then().statusCode(200)));
        assertEquals(
                subject,
                written(acting("/cases/" + UUID.randomUUID(), subject).then().statusCode(404)));
        assertNull(written(asked(SERVICE, registered).then().statusCode(200)));
        assertNull(written(MYS.request()
                .header("Acting-Subject", subject)
                .get(Area.PATH + registered)
                .then()
                .statusCode(200)));
    }

    /** For whom, by the one entry of this answer. */
    private static @Nullable String written(ValidatableResponse answer) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var query =
                        connection.prepareStatement("select acting_subject from audit_entry where request_id = ?")) {
            query.setString(1, answer.extract().header("X-Request-Id"));
            try (var row = query.executeQuery()) {
                assertTrue(row.next());
                return row.getString(1);
            }
        }
    }

    private static Response acting(String path, String subject) {
        return given().auth().oauth2(SERVICE).header("Acting-Subject", subject).get(Area.PATH + "/access-facts" + path);
    }
}
