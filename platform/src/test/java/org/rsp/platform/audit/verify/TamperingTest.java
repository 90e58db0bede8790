package org.rsp.platform.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rsp.platform.audit.AuditSchema;
import org.rsp.platform.testing.Lanes;
import org.rsp.platform.testing.TestPostgres;

/** Whoever owns the database can do anything to it. The verifier then says so, and where. */
class TamperingTest {

    private static final int WRITERS = 16;
    private static final int ENTRIES = 512;
    private static final List<String> NAMES = List.of("tampered", "tampered_too");

    private static TestPostgres postgres;
    private static AuditSchema audit;

    /** Chains made alike, on which tampering goes on side by side: what locks a chain holds up no other. */
    private static final List<AuditSchema> ALIKE = new ArrayList<>();

    @BeforeAll
    static void chains() throws Exception {
        postgres = TestPostgres.begin();
        for (var name : NAMES) {
            ALIKE.add(chain(name));
        }
        audit = ALIKE.getFirst();
    }

    /** A chain made while sixteen write at once, then freed of all that refuses tampering. */
    private static AuditSchema chain(String name) throws Exception {
        var made = new AuditSchema(postgres, name);
        try (AutoCloseable _ = made.sealer()) {
            made.write(WRITERS, ENTRIES / WRITERS);
            made.awaitSealed(ENTRIES);
        }
        try (Connection owner = made.owner();
                var statement = owner.createStatement()) {
            for (var table : List.of("audit_entry", "audit_subject", "audit_seal", "audit_head")) {
                statement.execute(
                        "grant all on %1$s to current_user; alter table %1$s disable trigger user, no force row level security"
                                .formatted(table));
            }
            statement.execute("alter table audit_seal drop constraint audit_seal_pk, drop constraint audit_seal_once");
            statement.execute("create index on audit_seal (sequence)");
            statement.execute("analyze");
        }
        return made;
    }

    @AfterAll
    static void the_end() {
        postgres.close();
    }

    @Test
    void an_untouched_chain_is_good() throws SQLException {
        for (var untouched : ALIKE) {
            try (Connection connection = transaction(untouched)) {
                var report = check(connection, untouched);
                assertEquals(List.of(), report.findings());
                assertEquals(ENTRIES, report.entries());
                assertEquals(0, report.unsealed());
            }
            assertTrue(untouched.published().size() > 1, "sealed in more than one turn");
        }
    }

    @Test
    void every_column_there_is_is_tampered_with() throws SQLException {
        var tampered = new TreeSet<String>();
        Tampering.COLUMNS.forEach(change -> tampered.add(change.substring(0, change.indexOf(' '))));
        try (Connection connection = audit.open()) {
            var there = new TreeSet<String>();
            var columns = connection.getMetaData().getColumns(null, NAMES.getFirst(), "audit_entry", null);
            while (columns.next()) {
                there.add(columns.getString("COLUMN_NAME"));
            }
            assertEquals(there, tampered);
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void is_found_wherever_somebody(Tampering tampering) {
        try (var lanes = new Lanes()) {
            assertEquals(
                    List.of(),
                    lanes.ask(ALIKE, chain -> unnoticed(tampering, chain)).stream()
                            .flatMap(List::stream)
                            .toList());
        }
    }

    /** At every place of which the turn is this chain's: all of them together leave none out. */
    private static List<String> unnoticed(Tampering tampering, AuditSchema chain) throws SQLException {
        var unnoticed = new ArrayList<String>();
        try (Connection connection = transaction(chain)) {
            for (int n = 1 + ALIKE.indexOf(chain), turn = 1; n <= ENTRIES; n += ALIKE.size(), turn++) {
                int place = n;
                tampering.at(place, connection);
                var findings = check(connection, chain).findings();
                if (findings.stream().noneMatch(found -> tampering.isNamed(place, found))) {
                    unnoticed.add(place + ": " + findings);
                }
                connection.rollback();
                if (turn % 50 == 0) {
                    sweep(connection);
                }
            }
        }
        return unnoticed;
    }

    @Test
    void an_audit_that_was_emptied_with_its_chain_and_its_heads_is_missed_by_what_was_published() throws SQLException {
        try (Connection connection = transaction(audit);
                var statement = connection.createStatement()) {
            statement.execute("truncate audit_entry, audit_subject, audit_seal, audit_head");
            var findings = check(connection, audit).findings();
            connection.rollback();
            assertEquals(
                    List.of(new Finding(
                            AuditSchema.CHAIN,
                            audit.published().firstKey(),
                            null,
                            "was published on Kafka and is gone: the end of the chain was cut")),
                    findings);
        }
    }

    private static Report check(Connection connection, AuditSchema chain) throws SQLException {
        return new ServiceAudit(connection, AuditSchema.CHAIN)
                .check(new PublishedHeads(Map.of(AuditSchema.CHAIN, chain.published())));
    }

    private static Connection transaction(AuditSchema chain) throws SQLException {
        Connection connection = chain.owner();
        connection.setAutoCommit(false);
        return connection;
    }

    /** What was rolled back makes every look slower. */
    private static void sweep(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum audit_entry");
            statement.execute("vacuum audit_subject");
            statement.execute("vacuum audit_seal");
        }
        connection.setAutoCommit(false);
    }
}
