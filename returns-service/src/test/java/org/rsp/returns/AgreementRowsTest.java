package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rsp.returns.Agreements.draft;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.returns.Agreements.Pair;

/** What the database itself lets the transaction of an organisation see and change of agreements. */
@QuarkusTest
class AgreementRowsTest {

    @Inject
    AgroalDataSource database;

    private final Pair pair = Agreements.pair();
    private final String stranger = Agreements.STRANGER.organisation();

    @FunctionalInterface
    private interface Work {
        long in(Connection connection) throws SQLException;
    }

    private long as(String organisation, Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var tell = connection.prepareStatement("select set_config('app.organisation', ?, true)")) {
                tell.setString(1, organisation);
                tell.execute();
                return work.in(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Work count(String table, String column, String agreement) {
        return connection -> {
            try (var query =
                    connection.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
                query.setObject(1, UUID.fromString(Returns.last(agreement)));
                var row = query.executeQuery();
                row.next();
                return row.getLong(1);
            }
        };
    }

    private static Work changed(String sql, Object... values) {
        return connection -> {
            try (var update = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    update.setObject(i + 1, values[i]);
                }
                return update.executeUpdate();
            }
        };
    }

    @Test
    void a_draft_is_there_for_its_parties_and_the_coordinator_only() throws SQLException {
        var agreement = Agreements.drawnUp(pair, draft(pair));
        for (var known : new String[] {pair.one(), pair.other(), "RSO"}) {
            assertEquals(1, as(known, count("agreement", "id", agreement)), known);
            assertEquals(3, as(known, count("agreement_clause", "agreement_id", agreement)), known);
            assertEquals(4, as(known, count("agreement_time_limit", "agreement_id", agreement)), known);
            assertEquals(1, as(known, count("history", "resource", agreement)), known);
        }
        for (var unknown : new String[] {stranger, "UNHCR", ""}) {
            assertEquals(0, as(unknown, count("agreement", "id", agreement)), unknown);
            assertEquals(0, as(unknown, count("agreement_clause", "agreement_id", agreement)), unknown);
            assertEquals(0, as(unknown, count("agreement_time_limit", "agreement_id", agreement)), unknown);
            assertEquals(0, as(unknown, count("history", "resource", agreement)), unknown);
        }
        assertEquals(0, as("", count("agreement_party", "agreement_id", agreement)));
    }

    @Test
    void one_in_force_can_be_read_in_everybodys_transaction_and_its_history_cannot() throws SQLException {
        var agreement = Agreements.inForce(pair);
        assertEquals(1, as("IOM", count("agreement", "id", agreement)));
        assertEquals(4, as("IOM", count("agreement_time_limit", "agreement_id", agreement)));
        assertEquals(0, as("IOM", count("history", "resource", agreement)));
        assertEquals(0, as("", count("agreement", "id", agreement)));
    }

    @Test
    void nobody_signs_in_the_row_of_another() throws SQLException {
        var id = UUID.fromString(Returns.last(Agreements.drawnUp(pair, draft(pair))));
        var sign = "update agreement_party set signed_at = now() where agreement_id = ? and organisation = ?";
        assertEquals(1, as(pair.one(), changed(sign, id, pair.one())));
        for (var other : new String[] {pair.other(), stranger, "RSO", ""}) {
            assertEquals(0, as(other, changed(sign, id, pair.one())), other);
        }
    }

    @Test
    void what_is_written_in_it_is_changed_by_nobody_and_no_stranger_changes_where_it_stands() throws SQLException {
        var agreement = Agreements.inForce(pair);
        var id = UUID.fromString(Returns.last(agreement));
        for (var sql : new String[] {
            "update agreement_clause set text = 'x' where agreement_id = ?",
            "delete from agreement_clause where agreement_id = ?",
            "update agreement_time_limit set days = 1 where agreement_id = ?",
            "delete from agreement_party where agreement_id = ?",
            "delete from agreement where id = ?"
        }) {
            assertThrows(SQLException.class, () -> as(pair.one(), changed(sql, id)), sql);
        }
        var suspend = "update agreement set state = 'SUSPENDED' where id = ?";
        assertEquals(1, as(pair.one(), changed(suspend, id)));
        // the row is there to be held, and what is written is checked
        assertThrows(SQLException.class, () -> as(stranger, changed(suspend, id)));
    }

    /** As when the transaction ends. */
    private static Work kept(String sql, Object... values) {
        return connection -> {
            var changed = changed(sql, values).in(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("set constraints all immediate");
            }
            return changed;
        };
    }

    @Test
    void AGR_1_nothing_is_added_to_what_was_drawn_up() {
        var clause = "insert into agreement_clause (agreement_id, position, kind, text, residence, exceptions)"
                + " values (?, 99, 'DEFINITIONS', 'One more.', '{}', '{}')";
        var limit = "insert into agreement_time_limit (agreement_id, position, clock, days, day_type, starts)"
                + " values (?, 1, 'IDENTITY_REPLY', 1, 'CALENDAR', 'REQUEST_RECEIVED')";
        var party = "insert into agreement_party (agreement_id, organisation, role) values (?, ?, 'AGENCY')";
        for (var agreement : new String[] {Agreements.drawnUp(pair, draft(pair)), Agreements.inForce(pair)}) {
            var id = UUID.fromString(Returns.last(agreement));
            for (var who : new String[] {pair.one(), "RSO", stranger}) {
                for (var added : new Work[] {kept(clause, id), kept(limit, id), kept(party, id, "NGO-RELIEF")}) {
                    var refusal = assertThrows(SQLException.class, () -> as(who, added), who);
                    assertEquals("42501", refusal.getSQLState(), refusal::getMessage);
                }
            }
        }
    }

    @Test
    void AGR_12_the_database_keeps_no_silence_that_proves_an_identity() throws SQLException {
        var id = UUID.fromString(Returns.last(Agreements.drawnUp(pair, draft(pair))));
        var insert = "insert into agreement_time_limit (agreement_id, position, clock, days, day_type, starts, effect)"
                + " values (?, 1, 'IDENTITY_REPLY', 30, 'CALENDAR', 'REQUEST_RECEIVED', ?)";
        assertEquals(1, as(pair.one(), changed(insert, id, null)));
        assertThrows(SQLException.class, () -> as(pair.one(), changed(insert, id, "READMISSION_AGREED")));
    }
}
