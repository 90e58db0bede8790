package org.rsp.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * The platform's tables as its migrations make them, for tests that need a database and no service around it. They are begun
 * once for a whole JVM: mutation testing starts a JVM for each class it changes, and each test of it on its own.
 */
public final class PlatformTables {

    private static final TestPostgres POSTGRES = begin();

    private PlatformTables() {}

    private static TestPostgres begin() {
        var postgres = TestPostgres.begin();
        Flyway.configure()
                .dataSource(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD)
                .locations("classpath:db/platform")
                .placeholders(Map.of("application", TestPostgres.NAME))
                .load()
                .migrate();
        return postgres;
    }

    public static String url() {
        return POSTGRES.url();
    }

    /** A session of the service's own role. */
    public static Connection open() throws SQLException {
        return DriverManager.getConnection(url(), TestPostgres.NAME, TestPostgres.PASSWORD);
    }

    /** What other tests have left in these is gone. */
    public static void empty(String... names) throws SQLException {
        try (var owner = DriverManager.getConnection(url(), TestPostgres.OWNER, TestPostgres.PASSWORD);
                var statement = owner.createStatement()) {
            statement.execute("truncate " + String.join(", ", names) + " restart identity");
        }
    }
}
