package org.rsp.stack.race;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;

/** PostgreSQL's processes that are in the middle of something for caseload-service, with all the locks that they hold. */
final class Backends {

    private static final String AT_WORK =
            "select pid from pg_stat_activity where datname = current_database() and usename = ? and state <> 'idle'";

    private static final int LOOKS = 200;

    private final Connection database;
    private final Random random;

    Backends(Connection database, Random random) {
        this.database = database;
        this.random = random;
    }

    /** Some of them, at least one if any is found at work at all. */
    List<Long> atWork() {
        for (int look = 0; look < LOOKS; look++) {
            var found = found();
            if (!found.isEmpty()) {
                return found.subList(0, 1 + random.nextInt(found.size()));
            }
        }
        return List.of();
    }

    private List<Long> found() {
        try (var query = database.prepareStatement(AT_WORK)) {
            query.setString(1, Part.CASELOAD.database().orElseThrow());
            var pids = new ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    pids.add(rows.getLong(1));
                }
            }
            return pids;
        } catch (SQLException e) {
            throw new Refused("PostgreSQL does not say who works: " + e.getMessage() + ".");
        }
    }
}
