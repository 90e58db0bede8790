package org.rsp.platform.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rsp.platform.audit.AuditSchema;
import org.rsp.platform.testing.TestPostgres;

/** What an operator reads, and what a script goes by. */
class VerifyTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private record Parts(AuditSchema audit, Optional<PublishedHeads> heads) implements Surroundings {

        @Override
        public Connection open(String service) throws SQLException {
            return audit.open();
        }

        @Override
        public Optional<PublishedHeads> published(String topic) {
            return heads;
        }
    }

    private int verify(Surroundings surroundings, String... arguments) {
        printed.reset();
        return new Verify(surroundings, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void says_ok_or_names_the_service_the_chain_the_sequence_and_the_entry() throws Exception {
        try (var postgres = TestPostgres.begin()) {
            var audit = new AuditSchema(postgres, "verified");
            try (AutoCloseable _ = audit.sealer()) {
                audit.write(2, 10);
                audit.awaitSealed(20);
            }
            var told = Optional.of(new PublishedHeads(Map.of(AuditSchema.CHAIN, audit.published())));

            assertEquals(0, verify(new Parts(audit, told), "--service", "caseload"));
            assertEquals("ok, 20 entries in 1 chains\n", said());

            try (Connection owner = audit.owner();
                    var statement = owner.createStatement()) {
                statement.execute("grant all on audit_entry to current_user;"
                        + " alter table audit_entry disable trigger user, no force row level security");
                statement.execute("update audit_entry set organisation = 'IOM'"
                        + " where id = (select entry from audit_seal where sequence = 7)");
                var row = statement.executeQuery("select entry from audit_seal where sequence = 7");
                row.next();
                assertEquals(1, verify(new Parts(audit, told), "--service", "caseload"));
                assertEquals(
                        "caseload, chain processing, sequence 7, entry " + row.getString(1)
                                + ": the entry or its hash was altered\n",
                        said());
                assertEquals(1, verify(new Parts(audit, Optional.empty()), "--service", "caseload"));
            }
        }
    }

    @Test
    void what_was_not_compared_with_the_published_heads_is_not_ok() throws Exception {
        try (var postgres = TestPostgres.begin()) {
            var audit = new AuditSchema(postgres, "uncompared");
            try (AutoCloseable _ = audit.sealer()) {
                audit.write(2, 10);
                audit.awaitSealed(20);
            }
            var nothing = Optional.of(PublishedHeads.none());
            var told = Optional.of(new PublishedHeads(Map.of(AuditSchema.CHAIN, audit.published())));

            assertEquals(2, verify(new Parts(audit, Optional.empty()), "--service", "caseload"));
            assertEquals("""
                    caseload: not compared with the published heads: topic processing.v1.audit cannot be read
                    not compared with the published heads, 20 entries in 1 chains
                    """, said());
            assertEquals(2, verify(new Parts(audit, nothing), "--service", "caseload"));
            assertEquals("""
                    caseload: not compared with the published heads: topic processing.v1.audit holds none
                    not compared with the published heads, 20 entries in 1 chains
                    """, said());
            assertEquals(0, verify(new Parts(audit, told), "--service", "caseload"));
        }
    }

    @Test
    void tells_a_database_that_cannot_be_read_from_one_that_is_good() {
        var nowhere = Surroundings.of(Map.of("RSP_POSTGRES_PORT", "1"));
        assertEquals(2, verify(nowhere, "--service", "returns"));
        assertTrue(said().contains("returns: its database cannot be read, SQL state 08001"), this::said);
    }

    @Test
    void knows_the_services_and_no_others() {
        assertEquals(2, verify(Surroundings.of(Map.of()), "--service", "payroll"));
        assertTrue(said().startsWith("rsp audit verify [--service caseload|"), this::said);
    }
}
