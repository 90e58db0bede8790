package org.rsp.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/** Whether the caseload service has told everything it has to tell. */
final class Outbox {

    private Outbox() {}

    static void awaitEmpty(Duration patience) {
        Await.until(patience, "every event is published", () -> waiting() == 0);
    }

    static long waiting() {
        try (Connection database = RunningStack.shared().databaseAsSuperuser(Part.CASELOAD);
                var statement = database.createStatement();
                var count = statement.executeQuery("select count(*) from outbox where published_at is null")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
