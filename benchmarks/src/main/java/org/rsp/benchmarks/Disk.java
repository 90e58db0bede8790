package org.rsp.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import org.rsp.stack.Refused;

/** How much the service's database has written: what stays in its files, and what went through the log of PostgreSQL. */
record Disk(long kept, long logged) {

    private static final String SIZES =
            "select pg_database_size(current_database()), pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint";

    static Disk now(Connection superuser) {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(SIZES)) {
            row.next();
            return new Disk(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new Refused("The database cannot be asked for its size: " + e.getMessage());
        }
    }

    double keptKilobytesSince(Disk before, long operations) {
        return (kept - before.kept) / 1024.0 / operations;
    }

    double loggedKilobytesSince(Disk before, long operations) {
        return (logged - before.logged) / 1024.0 / operations;
    }
}
