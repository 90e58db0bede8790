package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.TestPostgres;

/** Who was recorded in a determination as the guardian of a child is one afterwards: nothing was deleted. */
class GuardiansMigrationTest {

    private static final String CASE = "'019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801'";
    private static final String CHILD = "'019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802'";
    private static final String FIRST = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b803";
    private static final String LAST = "019aa8d2-5c1f-7a43-9f0b-6d2c48e1b804";

    private static final List<String> BEFORE = List.of(
            "set app.organisation = 'MYS'",
            """
            insert into case_file (id, version, state, custodian, case_number, country_of_asylum, persons, registered_at, updated_at, origins)
            values (%s, 1, 'REGISTERED', 'MYS', 'MYS-1', 'MYS', 1, now(), now(), '{MMR}')""".formatted(CASE),
            """
            insert into individual (id, case_id, custodian, position, relationship, sex, birth_date_estimated, nationalities,
                                    stateless, admitted, sealed_with)
            values (%s, %s, 'MYS', 0, 'PA', 'F', false, '{MMR}', false, false, %s)""".formatted(CHILD, CASE, CASE),
            determination(FIRST, "CLOSED", "2030-01-01", "'first'"),
            determination(LAST, "LODGED", "2030-02-01", "'last'"),
            determination("019aa8d2-5c20-7a43-9f0b-6d2c48e1b805", "LODGED", "2030-03-01", "null"),
            """
            insert into history (resource, version, act, to_state, procedure, done_at, organisation, subject)
            values ('%s', 2, 'recordGuardianInStatusDetermination', 'LODGED', 'status-determination', timestamptz '2030-02-03 00:00Z', 'MYS', 'somebody')""".formatted(LAST),
            "reset app.organisation");

    private static String determination(String id, String state, String lodged, String guardian) {
        return """
                insert into status_determination (id, version, state, individual_id, case_id, custodian, lodged_by, lodged_at, queue_order,
                                                  guardian, sealed_with, updated_at)
                values ('%s', 2, '%s', %s, %s, 'MYS', '{}', timestamptz '%s 00:00Z', 1, %s::bytea, %s, now())""".formatted(id, state, CHILD, CASE, lodged, guardian, CASE);
    }

    @Test
    void GRD_2_a_guardian_recorded_in_a_determination_stands_for_the_child_afterwards() throws SQLException {
        try (var postgres = TestPostgres.begin()) {
            Migrations.to(postgres, "0212");
            try (var owner = DriverManager.getConnection(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD);
                    var statement = owner.createStatement()) {
                for (String sql : BEFORE) {
                    statement.execute(sql);
                }
                Migrations.to(postgres, "latest");
                statement.execute("set app.organisation = 'MYS'");
                var found = new ArrayList<String>();
                try (var rows = statement.executeQuery(
                        "select encode(guardian, 'escape') || ' ' || state || ' ' || determination_id"
                                + " || ' ' || recorded_by || ' ' || coalesce(reason, '') from guardian_appointment order by id")) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                assertEquals(
                        List.of("first ENDED " + FIRST + "  REPLACED", "last ACTIVE " + LAST + " somebody "), found);
            }
        }
    }
}
