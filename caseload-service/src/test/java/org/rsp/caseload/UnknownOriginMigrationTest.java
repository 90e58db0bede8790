package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.TestPostgres;

/** A database from before ACC-18 keeps its cases of unknown origin from states too: the owner of the tables sees no row by itself. */
class UnknownOriginMigrationTest {

    @Test
    void ACC_18_cases_of_before_are_kept_from_states() throws SQLException {
        try (var postgres = TestPostgres.begin()) {
            Migrations.to(postgres, "0112");
            try (var owner = DriverManager.getConnection(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD);
                    var statement = owner.createStatement()) {
                statement.execute("set app.organisation = 'MYS'");
                statement.execute("""
                        insert into case_file (id, version, state, custodian, case_number, country_of_asylum, persons,
                                               registered_at, updated_at, origins)
                        values ('019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801', 1, 'REGISTERED', 'MYS', 'MYS-1', 'MYS', 1, now(), now(), '{}')""");
                statement.execute("""
                        insert into individual (id, case_id, custodian, position, relationship, sex, birth_date_estimated,
                                                country_of_birth, nationalities, stateless, admitted)
                        values ('019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802', '019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801', 'MYS', 0, 'PA', 'F',
                                false, 'MMR', '{}', true, false)""");
                statement.execute("reset app.organisation");
                Migrations.to(postgres, "latest");
                statement.execute("set app.organisation = 'MYS'");
                try (var row = statement.executeQuery("select origins::text from case_file")) {
                    row.next();
                    assertEquals("{MMR,XXX}", row.getString(1));
                }
            }
        }
    }
}
