package org.rsp.stack.race;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.rsp.stack.Refused;

/** The service's database, asked as nobody of the platform can: who judges is told all that is stored. */
final class Database {

    private final Connection connection;

    Database(Connection connection) {
        this.connection = connection;
    }

    /** What is taken from one row of an answer. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** @param sql with one parameter, a list of ids as text */
    void each(String sql, Collection<String> ids, Row reading) {
        try (var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        } catch (SQLException e) {
            throw asked(e);
        }
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Events that were stored and have not left for Kafka yet. */
    int unsent() {
        return Integer.parseInt(one("select count(*) from outbox where published_at is null"));
    }

    /** Without it the database cannot tell which of two came first. */
    void requireCommitTimes() {
        if (!one("show track_commit_timestamp").equals("on")) {
            throw new Refused("PostgreSQL was started by an older build, without track_commit_timestamp:"
                    + " ./rsp down, and then ./rsp race again.");
        }
    }

    private String one(String sql) {
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw asked(e);
        }
    }

    private static Refused asked(SQLException e) {
        return new Refused("The database cannot be asked what is stored: " + e.getMessage());
    }
}
