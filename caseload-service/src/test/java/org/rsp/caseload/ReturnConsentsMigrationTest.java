package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.TestPostgres;

/** What one account has recorded before a second was asked for waits afterwards for somebody who was there, unless a later word came. */
class ReturnConsentsMigrationTest {

    private static final String CASE = "'019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801'";
    private static final String PERSON = "'019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802'";
    private static final String OVERTAKEN = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b803";
    private static final String WITHDRAWAL = "019aa8d2-5c1f-7a43-9f0b-6d2c48e1b804";
    private static final String WAITING = "019aa8d2-5c20-7a43-9f0b-6d2c48e1b805";

    private static final List<String> BEFORE = List.of(
            "set app.organisation = 'MYS'",
            """
            insert into case_file (id, version, state, custodian, case_number, country_of_asylum, persons, registered_at, updated_at, origins)
            values (%s, 1, 'REGISTERED', 'MYS', 'MYS-1', 'MYS', 1, now(), now(), '{MMR}')""".formatted(CASE),
            """
            insert into individual (id, case_id, custodian, position, relationship, sex, birth_date_estimated, nationalities,
                                    stateless, admitted, sealed_with)
            values (%s, %s, 'MYS', 0, 'PA', 'F', false, '{MMR}', false, false, %s)""".formatted(PERSON, CASE, CASE),
            consent(OVERTAKEN, "CONSENTS", "AVR"),
            consent(WITHDRAWAL, "WITHDRAWS", "AVR"),
            consent(WAITING, "CONSENTS", "VOLREP"),
            recorded(OVERTAKEN),
            recorded(WITHDRAWAL),
            recorded(WAITING),
            "reset app.organisation");

    private static String consent(String id, String says, String kind) {
        return """
                insert into return_consent (id, version, state, individual_id, case_id, custodian, says, kind, said_by, language, signed_text,
                                            counselled_on, recorded_at, witness)
                values ('%s', 1, 'RECORDED', %s, %s, 'MYS', '%s', '%s', 'PERSON', 'mya', 'TEXT-1', '2030-01-01', now(), 'x')""".formatted(id, PERSON, CASE, says, kind);
    }

    private static String recorded(String id) {
        return """
                insert into history (resource, version, act, to_state, procedure, done_at, organisation, subject)
                values ('%s', 1, 'recordReturnConsent', 'RECORDED', 'return-consent', now(), 'MYS', 'officer')""".formatted(id);
    }

    @Test
    void CNS_8_a_consent_of_before_waits_for_a_second_account() throws SQLException {
        try (var postgres = TestPostgres.begin()) {
            Migrations.to(postgres, "0270");
            try (var owner = DriverManager.getConnection(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD);
                    var statement = owner.createStatement()) {
                for (String sql : BEFORE) {
                    statement.execute(sql);
                }
                Migrations.to(postgres, "latest");
                statement.execute("set app.organisation = 'MYS'");
                assertEquals(
                        List.of(
                                "SET_ASIDE 2 officer " + OVERTAKEN,
                                "RECORDED 1 officer " + WITHDRAWAL,
                                "RECORDED 1 officer " + WAITING),
                        found(
                                statement,
                                "select concat_ws(' ', state, version, recorded_by, confirmed_by, id) from return_consent order by id"));
                assertEquals(
                        List.of("confirmReturnConsent PROTECTION_OFFICER 7 " + WAITING),
                        found(statement, "select concat_ws(' ', step, role, due_on - opened_on, resource) from task"));
                assertEquals(
                        List.of("LATER_WORD caseload-service"),
                        found(
                                statement,
                                "select concat_ws(' ', reason, subject) from history where to_state = 'SET_ASIDE'"));
            }
        }
    }

    private static List<String> found(Statement statement, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
