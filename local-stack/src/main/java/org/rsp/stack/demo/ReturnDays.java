package org.rsp.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Days that pass for one return, as they do for the procedures ({@link Days}): a superuser of the database moves whatever was written of it, and its timelines, back
 * by so many days. What falls due by that is done by the platform's own clock. Not moved are the goals of a plan, the audit, and what is sealed.
 */
final class ReturnDays {

    private static final String RETURN = "person_return";

    /** Of the return, and of whatever hangs on it. */
    private static final String COLUMNS =
            "select c.table_name, string_agg(quote_ident(c.column_name) || ' = ' || quote_ident(c.column_name)"
                    + " || case c.data_type when 'date' then ' - days.n' else ' - make_interval(days => days.n)' end, ', ')"
                    + " from information_schema.columns c"
                    + " where c.table_schema = current_schema() and c.data_type in ('date', 'timestamp with time zone')"
                    + " and (c.table_name = '" + RETURN + "' or exists (select 1 from information_schema.columns k"
                    + " where k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = 'return_id'))"
                    + " group by c.table_name order by c.table_name";

    private static final String HISTORY =
            "update history set done_at = done_at - make_interval(days => ?) where resource in"
                    + " (select moved.id from (select ?::uuid as id) whose, lateral (";

    private final Surroundings surroundings;

    ReturnDays(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void pass(String path, int days) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        try (var superuser = surroundings.superuser("returns")) {
            superuser.setAutoCommit(false);
            try (var session = superuser.createStatement()) {
                // past the triggers that let nobody rewrite a history
                session.execute("set session_replication_role = replica");
            }
            var tables = tables(superuser);
            for (var table : tables.entrySet()) {
                move(
                        superuser,
                        "update " + table.getKey() + " set " + table.getValue()
                                + " from (select ?::int as n) days where " + of(table.getKey()) + " = ?",
                        id,
                        days);
            }
            history(superuser, tables, id, days);
            superuser.commit();
        } catch (SQLException e) {
            throw new NotAsTold("The days of a return cannot be moved: SQL state " + e.getSQLState());
        }
    }

    private static String of(String table) {
        return table.equals(RETURN) ? "id" : "return_id";
    }

    private static Map<String, String> tables(Connection superuser) throws SQLException {
        var tables = new LinkedHashMap<String, String>();
        try (var query = superuser.createStatement();
                var row = query.executeQuery(COLUMNS)) {
            while (row.next()) {
                tables.put(row.getString(1), row.getString(2));
            }
        }
        NotAsTold.unless(
                tables.containsKey(RETURN) && tables.containsKey("readmission_request"),
                "The days of a return should be found, but there are those of " + tables.keySet() + ".");
        return tables;
    }

    private static void history(Connection superuser, Map<String, String> tables, UUID id, int days)
            throws SQLException {
        var resources = tables.keySet().stream()
                .map(table -> "select id from " + table + " where " + of(table) + " = whose.id")
                .collect(Collectors.joining(" union all "));
        try (var statement = superuser.prepareStatement(HISTORY + resources + ") moved)")) {
            statement.setInt(1, days);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }

    private static void move(Connection superuser, String change, UUID id, int days) throws SQLException {
        try (var statement = superuser.prepareStatement(change)) {
            statement.setInt(1, days);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }
}
