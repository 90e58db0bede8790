package org.rsp.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.TestPostgres;

/** The chain is made beside the writers, is made once, and is made to the end. */
class AuditSealerTest {

    private static TestPostgres postgres;

    @BeforeAll
    static void a_database() {
        postgres = TestPostgres.begin();
    }

    @AfterAll
    static void the_end() {
        postgres.close();
    }

    @Test
    void what_a_crash_left_unsealed_is_sealed_by_the_next_that_runs() throws Exception {
        var audit = new AuditSchema(postgres, "crashed");
        try (AutoCloseable _ = audit.sealer()) {
            audit.write(4, 10);
            audit.awaitSealed(40);
        }
        audit.write(4, 10);
        assertEquals(40, audit.count("select count(*) from audit_seal"));

        try (AutoCloseable _ = audit.sealer()) {
            audit.awaitSealed(80);
        }

        assertEquals(80, audit.count("select max(sequence) from audit_seal"));
        assertEquals(
                audit.count("select max(sequence) from audit_head"),
                audit.published().lastKey());
    }

    @Test
    void an_entry_that_is_committed_after_later_ones_were_sealed_is_sealed_too() throws Exception {
        var audit = new AuditSchema(postgres, "late");
        try (Connection slow = audit.open();
                AutoCloseable _ = audit.sealer()) {
            slow.setAutoCommit(false);
            AuditTable.insert(slow, UUID.randomUUID(), AuditSchema.entry(1));
            audit.write(2, 300);
            audit.awaitSealed(600);
            slow.commit();
            audit.awaitSealed(601);
        }
    }

    @Test
    void two_sealers_make_one_chain_and_the_second_takes_over() throws Exception {
        var audit = new AuditSchema(postgres, "shared");
        AutoCloseable first = audit.sealer();
        try (AutoCloseable _ = audit.sealer()) {
            audit.write(8, 50);
            audit.awaitSealed(400);
            first.close();
            audit.write(8, 50);
            audit.awaitSealed(800);
        }
        assertEquals(800, audit.count("select max(sequence) from audit_seal"));
        assertEquals(800, audit.count("select count(distinct entry) from audit_seal"));
    }

    @Test
    void goes_on_by_itself_when_its_session_is_ended() throws Exception {
        var audit = new AuditSchema(postgres, "ended");
        try (AutoCloseable _ = audit.sealer()) {
            audit.write(2, 10);
            audit.awaitSealed(20);
            assertTrue(audit.count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where application_name = 'audit-sealer'")
                    > 0);
            audit.write(2, 10);
            audit.awaitSealed(40);
        }
    }

    @Test
    void no_row_can_be_changed_by_the_service_nor_by_the_owner_who_takes_the_right_back() throws Exception {
        var audit = new AuditSchema(postgres, "refused");
        try (AutoCloseable _ = audit.sealer()) {
            audit.write(1, 3);
            audit.awaitSealed(3);
        }
        for (var table : new String[] {"audit_entry", "audit_subject", "audit_seal", "audit_head"}) {
            assertRefused(audit::open, table, "permission denied");
            assertRefused(audit::owner, table, "permission denied");
            try (Connection owner = audit.owner()) {
                owner.createStatement().execute("grant all on " + table + " to current_user");
            }
            assertRefused(audit::owner, table, "append-only");
        }
    }

    private static void assertRefused(AuditSealer.Connections session, String table, String why) throws SQLException {
        var column = table.equals("audit_entry")
                ? "rule = ''"
                : table.equals("audit_subject") ? "position = 9" : "chain = ''";
        for (var sql :
                new String[] {"update " + table + " set " + column, "delete from " + table, "truncate " + table}) {
            try (Connection connection = session.open();
                    var statement = connection.createStatement()) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertEquals("42501", refused.getSQLState());
                assertTrue(refused.getMessage().contains(why), refused::getMessage);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"action = 'LOOK'", "decision = 'MAYBE'", "classes = array['P9']"})
    void knows_a_closed_list_of_words(String column) throws Exception {
        var audit = new AuditSchema(postgres, "words" + Math.abs(column.hashCode()));
        try (Connection owner = audit.owner();
                var statement = owner.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user, no force row level security;"
                    + " grant all on audit_entry to current_user");
            audit.write(1, 1);
            var refused = assertThrows(SQLException.class, () -> statement.execute("update audit_entry set " + column));
            assertEquals("23514", refused.getSQLState());
        }
    }
}
