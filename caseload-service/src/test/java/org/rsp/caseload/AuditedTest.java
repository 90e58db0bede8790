package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.Sealing;

/** Who looked is written down, or nobody sees anything. */
@QuarkusTest
class AuditedTest {

    private static final Client UNHCR = Client.of("UNHCR");
    private static final Client AUDITOR = new Client("UNHCR", Role.AUDITOR);

    @Test
    void a_person_s_audit_tells_who_did_and_saw_what() {
        var registered = Given.registered(UNHCR, 2, "MMR");
        String first = UNHCR.get(registered).path("individuals[0].id");
        var caseload = Given.last(Given.openCaseload());
        Given.id(UNHCR.step(registered, "/admission", body("caseloadId", caseload)), 200);
        Given.id(UNHCR.step(registered, "/individuals", late()), 200);
        UNHCR.get("/cases?limit=1&caseloadId=" + caseload).then().statusCode(200);
        UNHCR.get(registered + "/timeline").then().statusCode(200);

        AUDITOR.get("/audit/individuals/" + first)
                .then()
                .statusCode(200)
                .body(
                        "items.operation",
                        contains(
                                "getCaseTimeline",
                                "listCases",
                                "addIndividualToCase",
                                "processing.case.individual-added.v1",
                                "getCase",
                                "admitCase",
                                "processing.case.admitted.v1",
                                "getCase",
                                "getCase",
                                "registerCase",
                                "processing.case.registered.v1"))
                .body(
                        "items.action",
                        contains(
                                "READ",
                                "SEARCH",
                                "WRITE",
                                "EVENT_DELIVERY",
                                "READ",
                                "WRITE",
                                "EVENT_DELIVERY",
                                "READ",
                                "READ",
                                "WRITE",
                                "EVENT_DELIVERY"))
                .body("items.organisation", everyItem(is("UNHCR")))
                .body("items[0].roles", contains("caseworker", "registrar", "supervisor"))
                .body("items[0].purpose", equalTo("PROCESSING"))
                .body("items[0].classes", contains("P1"))
                .body("items[1].classes", contains("P1", "P2"))
                .body("items[4].classes", contains("P1", "P2", "P3"));
    }

    @Test
    void what_was_about_one_person_alone_is_not_in_the_audit_of_another() {
        var registered = Given.registered(UNHCR, 2, "MMR");
        List<String> people = UNHCR.get(registered).path("individuals.id");
        AUDITOR.get("/audit/individuals/" + people.get(0)).then().statusCode(200);

        AUDITOR.get("/audit/individuals/" + people.get(0))
                .then()
                .body("items.operation", hasItem("getIndividualAudit"));
        AUDITOR.get("/audit/individuals/" + people.get(1))
                .then()
                .body("items.operation", contains("getCase", "registerCase", "processing.case.registered.v1"));
        AUDITOR.get("/audit" + registered).then().body("items.operation", hasItem("getIndividualAudit"));
    }

    @Test
    void who_asks_for_the_audit_is_in_it() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        AUDITOR.get("/audit" + registered)
                .then()
                .body("items.operation", contains("registerCase", "processing.case.registered.v1"));
        AUDITOR.get("/audit" + registered)
                .then()
                .body("items.operation", contains("getCaseAudit", "registerCase", "processing.case.registered.v1"))
                .body("items[0].purpose", equalTo("AUDIT"))
                .body("items[0].roles", contains("auditor"));
    }

    @Test
    void ACC_15_the_custodian_learns_what_another_organisation_saw_and_that_one_does_not() throws SQLException {
        var mys = Client.of("MYS");
        var registered = Given.registered(mys, 1, "MMR");
        String person = mys.get(registered).path("individuals[0].id");
        var seen = UNHCR.get(Given.toldTo("UNHCR", registered));
        seen.then().statusCode(200);

        // P3 is the note, which the custodian alone is told
        new Client("MYS", Role.DPO)
                .get("/audit/individuals/" + person)
                .then()
                .statusCode(200)
                .body("items.organisation", contains("UNHCR", "MYS", "MYS", "UNHCR"))
                .body("items.action", contains("READ", "READ", "WRITE", "EVENT_DELIVERY"))
                .body("items[0].classes", contains("P1", "P2"));
        assertEquals("ACC-8", text(rule(seen)));
        sameAsMissing(AUDITOR, "/audit/cases/", Given.last(registered));
        sameAsMissing(AUDITOR, "/audit/individuals/", person);
    }

    @Test
    void ACC_15_an_auditor_is_told_who_looked_and_nothing_that_they_saw() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        AUDITOR.get(registered).then().statusCode(403);
        AUDITOR.get("/cases").then().statusCode(403);
        AUDITOR.get(registered + "/timeline").then().statusCode(403);
        for (var purpose : List.of("PROCESSING", "SUPERVISION")) {
            var both = new Client("UNHCR", Role.AUDITOR, Role.SUPERVISOR);
            both.request()
                    .header("Purpose", purpose)
                    .get(Area.PATH + "/audit" + registered)
                    .then()
                    .statusCode(404);
            AUDITOR.request()
                    .header("Purpose", purpose)
                    .get(Area.PATH + "/audit" + registered)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void what_a_request_was_for_is_in_its_entry() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        UNHCR.request()
                .header("Purpose", "RETURN")
                .get(Area.PATH + registered)
                .then()
                .statusCode(200);
        new Client("UNHCR", Role.REGISTRAR)
                .request()
                .header("Purpose", "RETURN")
                .get(Area.PATH + registered)
                .then()
                .statusCode(403);
        AUDITOR.get("/audit" + registered)
                .then()
                .body("items.purpose", contains("RETURN", "RETURN", "PROCESSING", "PROCESSING"))
                .body("items.decision", contains("DENY", "ALLOW", "ALLOW", "ALLOW"))
                .body("items[1].classes", contains("P1", "P2"));
    }

    @Test
    void ACC_4_what_states_no_purpose_is_for_one_that_the_role_serves_and_the_audit_says_so() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        var said = new Client("UNHCR", Role.RETURNS_OFFICER)
                .post(Given.person(UNHCR, registered, 0) + "/fear-expressions", body("saidTo", "RETURNS_STAFF"));
        Given.id(said, 201);
        AUDITOR.get("/audit" + registered)
                .then()
                .statusCode(200)
                .body("items.find { it.operation == 'recordFearExpression' }.purpose", is("RETURN"));
    }

    @Test
    void the_audit_exists_for_the_custodian_only() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        String person = UNHCR.get(registered).path("individuals[0].id");
        for (var organisation : List.of("MMR", "MYS", "IOM", "RSO")) {
            var stranger = new Client(organisation, Role.AUDITOR, Role.DPO);
            sameAsMissing(stranger, "/audit/cases/", Given.last(registered));
            sameAsMissing(stranger, "/audit/individuals/", person);
        }
        UNHCR.get("/audit" + registered).then().statusCode(403);
    }

    private static void sameAsMissing(Client client, String collection, String id) {
        var answer = client.get(collection + id);
        assertEquals(404, answer.statusCode());
        assertEquals(bytes(client.get(collection + UUID.randomUUID())), bytes(answer));
    }

    private static String bytes(Response answer) {
        return answer.statusCode()
                + answer.contentType()
                + answer.asString().replace(answer.header("X-Request-Id"), "");
    }

    @Test
    void who_tries_the_door_is_seen_by_the_custodian() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        var stranger = Client.of("MMR");
        stranger.get(registered).then().statusCode(404);
        stranger.step(registered, "/closure", body("reason", "NO_CONTACT"), "\"1\"")
                .then()
                .statusCode(404);
        UNHCR.step(
                        registered,
                        "/admission",
                        body("caseloadId", UUID.randomUUID().toString()),
                        "\"7\"")
                .then()
                .statusCode(412);

        AUDITOR.get("/audit" + registered)
                .then()
                .body(
                        "items.operation",
                        contains("admitCase", "closeCase", "getCase", "registerCase", "processing.case.registered.v1"))
                .body("items.decision", contains("DENY", "DENY", "DENY", "ALLOW", "ALLOW"))
                .body("items.action", contains("REFUSAL", "REFUSAL", "REFUSAL", "WRITE", "EVENT_DELIVERY"))
                .body("items[1].organisation", equalTo("MMR"));
    }

    @Test
    void who_tries_the_door_under_the_only_name_it_knows_is_seen_by_the_custodian_too() {
        var mys = Client.of("MYS");
        var registered = Given.registered(mys, 1, "MMR");
        Given.id(mys.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        var token = Given.toldTo("UNHCR", registered);
        UNHCR.get(token).then().statusCode(404);
        UNHCR.step(token, "/reopening", body("reason", "CONTACT_RESUMED"), "\"2\"")
                .then()
                .statusCode(404);
        AUDITOR.get("/audit" + token).then().statusCode(404);

        new Client("MYS", Role.AUDITOR)
                .get("/audit" + registered)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.organisation == 'UNHCR' && it.action == 'REFUSAL' }.operation",
                        contains("getCaseAudit", "reopenCase", "getCase"));
    }

    @Test
    void a_rule_that_refused_is_named() throws SQLException {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR"), 1, List.of("LKA"), "MYS");
        var registered = Given.registered(UNHCR, 2, "MMR");
        var refused = UNHCR.step(registered, "/admission", body("caseloadId", Given.last(caseload)));
        refused.then().statusCode(409);
        assertEquals("guard-failed ADM-6 ADM-7", text(rule(refused)));
    }

    @Test
    void pages_of_the_audit_show_every_entry_once() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        for (int i = 0; i < 6; i++) {
            UNHCR.get(registered).then().statusCode(200);
        }
        var seen = new ArrayList<String>();
        var path = "/audit" + registered + "?limit=3";
        while (path != null) {
            var page = AUDITOR.get(path);
            List<String> operations = page.path("items.operation");
            assertTrue(operations.size() <= 3);
            seen.addAll(operations);
            String next = page.path("next");
            path = next == null ? null : "/audit" + registered + "?limit=3&after=" + next;
        }
        assertEquals(8, seen.stream().filter(o -> !o.equals("getCaseAudit")).count());
        assertEquals("processing.case.registered.v1", seen.getLast());
    }

    @Test
    void what_cannot_be_written_down_does_not_happen_and_is_not_shown() throws SQLException {
        var registered = Given.registered(UNHCR, 1, "MMR");
        var etag = UNHCR.etag(registered);
        execute("alter table audit_entry rename to audit_entry_away");
        try {
            assertNothing(UNHCR.get(registered));
            assertNothing(UNHCR.get("/cases"));
            assertNothing(UNHCR.step(registered, "/closure", body("reason", "NO_CONTACT"), etag));
            assertNothing(UNHCR.post("/cases", Given.household(1, "MMR")));
            UNHCR.get("/cases/" + UUID.randomUUID()).then().statusCode(503);
            UNHCR.get("/audit" + registered).then().statusCode(503);
        } finally {
            execute("alter table audit_entry_away rename to audit_entry");
        }
        UNHCR.get(registered).then().statusCode(200).body("status", equalTo("REGISTERED"));
    }

    @Test
    void a_line_that_somebody_slipped_in_is_told_as_not_sealed() throws SQLException {
        var registered = Given.registered(UNHCR, 1, "MMR");
        Sealing.await();
        var forged = UUID.randomUUID();
        pastTheTriggers("""
                insert into audit_entry
                select '%s', '2099-01-01', subject, client, 'IOM', roles, purpose, 'getCase', 'READ', decision, rule, resource,
                       classes, request_id, '3'
                  from audit_entry where resource = '%s' and action = 'WRITE'""".formatted(forged, Given.last(registered)));
        try {
            AUDITOR.get("/audit" + registered)
                    .then()
                    .body("items.findAll { it.id == '" + forged + "' }.sealed", contains(false))
                    .body("items.findAll { it.operation == 'registerCase' }.sealed", contains(true));
        } finally {
            pastTheTriggers("delete from audit_entry where id = '" + forged + "'");
        }
    }

    private static void pastTheTriggers(String sql) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static String rule(Response answer) {
        return "select rule from audit_entry where request_id = '" + answer.header("X-Request-Id") + "'";
    }

    private static void assertNothing(Response answer) {
        assertTrue(answer.statusCode() >= 500, answer::asString);
        assertTrue(answer.contentType().startsWith("application/problem+json"), answer::contentType);
        assertFalse(answer.asString().contains("Invented"));
    }

    private static Object late() {
        return body("individual", Given.person("SON", "Maung Invented", "MMR"), "joining", "LATE_REGISTRATION");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = OwnerSession.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var row = connection.createStatement().executeQuery(query)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
