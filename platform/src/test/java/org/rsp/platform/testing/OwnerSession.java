package org.rsp.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its owner sees it: for tests that make a table, or take a protection away to see what it is worth. */
public final class OwnerSession {

    private OwnerSession() {}

    public static Connection open() throws SQLException {
        return DriverManager.getConnection(
                value("RSP_DATABASE_URL"), value("RSP_DATABASE_OWNER"), value("RSP_DATABASE_OWNER_PASSWORD"));
    }

    /** Every row of every table, as whoever holds the server's files sees it: what a theft would tell. */
    public static Connection aboveTheGuard() throws SQLException {
        return DriverManager.getConnection(value("RSP_DATABASE_URL"), "postgres", "");
    }

    /** Makes a table, if it is not there, that the service's role may use like the platform's own. */
    public static void table(String definition, String name) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists " + name + " " + definition);
            statement.execute("grant select, insert, update, delete on " + name + " to " + value("RSP_DATABASE_USER"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
