package org.rsp.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/**
 * How many rows each table of the caseload service has: equal before and after means that nothing was stored. But for the audit, which
 * writes down what was refused, and seals it when it likes.
 */
record Counts(Map<String, Long> rows) {

    static Counts now() {
        try (Connection database = RunningStack.shared().databaseAsSuperuser(Part.CASELOAD);
                var statement = database.createStatement()) {
            var tables = new TreeMap<String, Long>();
            try (var names = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public' and table_name not like 'audit\\_%'")) {
                while (names.next()) {
                    tables.put(names.getString(1), 0L);
                }
            }
            for (var table : tables.entrySet()) {
                try (var count = statement.executeQuery("select count(*) from \"" + table.getKey() + "\"")) {
                    count.next();
                    table.setValue(count.getLong(1));
                }
            }
            return new Counts(tables);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
