package org.rsp.caseload;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.rsp.platform.testing.TestPostgres;

/** Brings a database to a version of its tables. */
final class Migrations {

    private Migrations() {}

    /** @param target a version, or {@code latest} */
    static void to(TestPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.url(), TestPostgres.OWNER, TestPostgres.PASSWORD)
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(Map.of("application", TestPostgres.NAME))
                .target(target)
                .load()
                .migrate();
    }
}
