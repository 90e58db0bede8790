package org.rsp.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsp.platform.testing.TestPostgres;

/** The audit's migration came after two with higher numbers: a database that has those already ends as a new one does. */
class MigrationOrderTest {

    private static final Path ALL = Path.of("src/main/resources/db/platform");
    private static final String AUDIT = "V0004__audit.sql";

    /** What has changed the audit since: a database that did not know the one does not know the others. */
    private static final String SINCE = "V00(0[89]|1[1-9])__audit_.*[.]sql";

    private static final String GUARD = """
            select tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
              from pg_policies where schemaname = '%1$s'
            union all
            select table_name || ' ' || grantee || ' ' || privilege_type
              from information_schema.role_table_grants where table_schema = '%1$s' and grantee = '%2$s'
            union all
            select relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity
              from pg_class where relnamespace = '%1$s'::regnamespace and relkind = 'r'""";

    @TempDir
    Path earlier;

    private static void migrate(TestPostgres postgres, String schema, Path scripts) {
        Flyway.configure()
                .dataSource(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD)
                .schemas(schema)
                .locations("filesystem:" + scripts)
                .placeholders(Map.of("application", TestPostgres.NAME))
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static Set<String> guard(TestPostgres postgres, String schema) throws SQLException {
        var found = new TreeSet<String>();
        // seen from within, so that the rules of one name no schema
        var url = postgres.url() + "?currentSchema=" + schema;
        try (var owner = DriverManager.getConnection(url, TestPostgres.OWNER, TestPostgres.PASSWORD);
                var rows = owner.createStatement().executeQuery(GUARD.formatted(schema, TestPostgres.NAME))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Test
    void a_database_that_knew_no_audit_ends_as_a_new_one_does() throws Exception {
        copyAllButTheAudit();
        try (var postgres = TestPostgres.begin()) {
            migrate(postgres, "fresh", ALL);
            migrate(postgres, "older", earlier);
            assertTrue(guard(postgres, "older").stream().noneMatch(line -> line.startsWith("audit_")));
            migrate(postgres, "older", ALL);

            assertEquals(guard(postgres, "fresh"), guard(postgres, "older"));
        }
    }

    @Test
    void the_service_may_add_to_the_audit_and_read_it_and_nothing_else() throws Exception {
        try (var postgres = TestPostgres.begin()) {
            migrate(postgres, "fresh", ALL);
            var granted = new TreeSet<String>();
            guard(postgres, "fresh").stream()
                    .filter(line -> line.matches("audit_\\w+ " + TestPostgres.NAME + " \\w+"))
                    .forEach(line -> granted.add(line.substring(line.lastIndexOf(' ') + 1)));
            assertEquals(Set.of("INSERT", "SELECT"), granted);
        }
    }

    private void copyAllButTheAudit() throws IOException {
        try (var scripts = Files.list(ALL)) {
            for (Path script : scripts.toList()) {
                if (!script.endsWith(AUDIT) && !script.getFileName().toString().matches(SINCE)) {
                    Files.copy(script, earlier.resolve(script.getFileName()));
                }
            }
        }
        assertTrue(Files.exists(ALL.resolve(AUDIT)), "the audit's migration has this name");
    }
}
