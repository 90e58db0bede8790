package org.rsp.caseload;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.rsp.platform.testing.OwnerSession;

/** The database as who stole it reads it: every row of every table as text, where bytes stand as hexadecimal digits. */
final class Dump {

    private Dump() {}

    static List<String> tablesWith(String text) throws SQLException {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        try (var connection = OwnerSession.aboveTheGuard();
                var names = connection.prepareStatement(
                        "select table_name from information_schema.tables where table_schema = 'public' order by 1");
                var tables = names.executeQuery()) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var search = connection.prepareStatement("select count(*) from \"" + table
                        + "\" t where position(? in t::text) > 0 or position(? in t::text) > 0")) {
                    search.setString(1, text);
                    search.setString(2, bytes);
                    var count = search.executeQuery();
                    count.next();
                    if (count.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
