package org.rsp.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a sealed value is kept. It opens there only: moved to another row, column or table it is worth nothing. */
public record Place(String table, String column, UUID row) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public Place {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("a table and a column are named as in the database");
        }
    }

    /** Names hold no bar, so two places never have the same bytes. The first part says how this text is made. */
    byte[] bytes() {
        return String.join("|", "rsp1", table, column, row.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** For a failure: which kind of place, and not whose. */
    String kind() {
        return table + "." + column;
    }
}
