package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.TestPostgres;

/** Who was registered before there was a search is found too, and the index for it is one that the guard on rows lets be used. */
class NameWordsMigrationTest {

    private static final String BEFORE = "0113";

    private static String one(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void the_words_of_those_registered_before_are_kept_and_each_is_looked_up_in_the_index() throws SQLException {
        try (var postgres = TestPostgres.begin()) {
            Migrations.to(postgres, BEFORE);
            try (var owner = DriverManager.getConnection(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD);
                    var statement = owner.createStatement()) {
                statement.execute("set app.organisation = 'MYS'");
                statement.execute("""
                        insert into case_file (id, version, state, custodian, case_number, country_of_asylum, persons,
                                               registered_at, updated_at, origins)
                        values ('019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801', 1, 'REGISTERED', 'MYS', 'MYS-1', 'MYS', 1, now(), now(), '{}')""");
                statement.execute("""
                        insert into individual (id, case_id, custodian, position, relationship, family_name, name_in_original_script,
                                                sex, birth_date_estimated, nationalities, stateless, admitted)
                        values ('019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802', '019aa8d2-5c1e-7a43-9f0b-6d2c48e1b801', 'MYS', 0, 'PA',
                                'Đặng-Invented', 'မခင် အေး', 'F', false, '{}', true, false)""");
                statement.execute("reset app.organisation");
                Migrations.to(postgres, "latest");
                var words = "select string_agg(word, ' ' order by word) from individual_name_word";
                assertEquals(null, one(statement, words), "the owner is bound by the policies again");
                statement.execute("set app.organisation = 'MYS'");
                assertEquals("danginvented မခင် အေး", one(statement, words));
                statement.execute("update individual set family_name = null, admitted = true");
                assertEquals("မခင် အေး", one(statement, words));
                statement.execute("set enable_seqscan = off");
                try (var plan = statement.executeQuery(
                        "explain select 1 from individual_name_word where custodian = 'MYS' and word = 'dang'")) {
                    var lines = new StringBuilder();
                    while (plan.next()) {
                        lines.append(plan.getString(1)).append('\n');
                    }
                    assertTrue(
                            lines.toString()
                                    .lines()
                                    .anyMatch(line -> line.contains("Index Cond") && line.contains("word")),
                            lines::toString);
                }
            }
        }
    }
}
