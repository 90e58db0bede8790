package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.TestPostgres;

/** What was waiting before there were tasks is on the worklist afterwards, and what was done has the name of its procedure. */
class TasksMigrationTest {

    private static final String CASE = "'019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801'";
    private static final String PERSON = "'019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802', " + CASE + ", 'MYS'";

    private static final List<String> BEFORE = List.of(
            "set app.organisation = 'MYS'",
            """
            insert into case_file (id, version, state, custodian, case_number, country_of_asylum, persons, registered_at, updated_at, origins)
            values (%s, 1, 'REGISTERED', 'MYS', 'MYS-1', 'MYS', 1, now(), now(), '{MMR}')""".formatted(CASE),
            """
            insert into individual (id, case_id, custodian, position, relationship, sex, birth_date_estimated, nationalities,
                                    stateless, admitted, sealed_with)
            values (%s, 0, 'PA', 'F', false, '{MMR}', false, false, %s)""".formatted(PERSON, CASE),
            need("PENDING_REVIEW", "false", "null"),
            need("PENDING_REVIEW", "true", "null"),
            need("CONFIRMED", "false", "date '2030-02-03'"),
            need("CONFIRMED", "false", "null"),
            need("CLOSED", "false", "null"),
            request("RECEIVED", "null"),
            request("IDENTITY_CONFIRMED", "'DOCUMENT'"),
            request("ANSWERED", "'DOCUMENT'"),
            document("HANDED_OVER"),
            document("IN_CUSTODY"),
            """
            insert into history (resource, version, act, to_state, done_at, organisation, subject)
            values (gen_random_uuid(), 1, 'flagSpecificNeed', 'PENDING_REVIEW', now(), 'MYS', 'somebody')""",
            "reset app.organisation");

    private static String need(String state, String restricted, String reviewOn) {
        return """
                insert into specific_need (id, version, state, individual_id, case_id, custodian, restricted, content, sealed_with,
                                           flagged_by, flagged_at, review_on, updated_at)
                values (gen_random_uuid(), 1, '%s', %s, %s, '', %s, 'somebody', now(), %s, now())""".formatted(state, PERSON, restricted, CASE, reviewOn);
    }

    private static String request(String state, String identityBy) {
        return """
                insert into subject_request (id, version, state, individual_id, case_id, custodian, kind, asked_by, received_on, due_on,
                                             identity_by, sealed_with, updated_at)
                values (gen_random_uuid(), 1, '%s', %s, 'ACCESS', 'PERSON', '2030-01-01', '2030-01-31', %s, %s, now())""".formatted(state, PERSON, identityBy, CASE);
    }

    private static String document(String state) {
        return """
                insert into identity_document (id, version, state, individual_id, case_id, custodian, type, issuer, seen, content,
                                               sealed_with, recorded_at, updated_at)
                values (gen_random_uuid(), 1, '%s', %s, 'PASSPORT', 'MMR', 'ORIGINAL', '', %s, now(), now())""".formatted(state, PERSON, CASE);
    }

    @Test
    void TSK_7_what_was_waiting_before_is_due() throws SQLException {
        try (var postgres = TestPostgres.begin()) {
            Migrations.to(postgres, "0190");
            try (var owner = DriverManager.getConnection(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD);
                    var statement = owner.createStatement()) {
                for (String sql : BEFORE) {
                    statement.execute(sql);
                }
                Migrations.to(postgres, "latest");
                statement.execute("set app.organisation = 'MYS'");
                var found = new ArrayList<String>();
                try (var rows = statement.executeQuery(
                        "select step || ' ' || role || ' ' || existence || ' '"
                                + " || case when day_type is null then due_on::text else (due_on - opened_on)::text end from task order by 1")) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                assertEquals(
                        List.of(
                                "answerSubjectRequest PROTECTION_OFFICER P1 2030-01-31",
                                "confirmIdentityOfSubjectRequest REGISTRAR P1 2030-01-31",
                                "confirmSpecificNeed PROTECTION_OFFICER P1 14",
                                "confirmSpecificNeed PROTECTION_OFFICER P4 14",
                                "returnToHolderDocument REGISTRAR P1 90",
                                "reviewSpecificNeed PROTECTION_OFFICER P1 2030-02-03"),
                        found);
                try (var rows =
                        statement.executeQuery("select count(*) from history h join task t on t.id = h.resource")) {
                    rows.next();
                    assertEquals(6, rows.getInt(1), "each was opened");
                }
            }
            try (var above = DriverManager.getConnection(postgres.url(), "postgres", "");
                    var row = above.createStatement()
                            .executeQuery("select procedure from history where act = 'flagSpecificNeed'")) {
                row.next();
                assertEquals("specific-need", row.getString(1));
            }
        }
    }
}
