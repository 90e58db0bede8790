package org.rsp.caseload;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.testing.OwnerSession;

/** Tasks in the database: days that nobody can wait for, and a task that got lost. */
final class TaskRows {

    private TaskRows() {}

    private static void change(String sql, String path) {
        try (var connection = OwnerSession.aboveTheGuard();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(Given.last(path)));
            if (statement.executeUpdate() != 1) {
                throw new AssertionError("one task is changed: " + path);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void as(String columns, String task) {
        change("update task set " + columns + " where id = ?", task);
    }

    static void lose(String resource) {
        change("delete from task where resource = ?", resource);
    }

    /** For whom there are events of the task, each once. */
    static List<String> toldOf(String task) {
        return query("select distinct recipient from outbox where aggregateid = ? order by 1", task);
    }

    /** For whom there is an event that its day has passed. */
    static List<String> toldThatItFellDue(String task) {
        return query(
                "select recipient from outbox where aggregateid = ? and type = 'processing.task.fell-due.v1' order by 1",
                task);
    }

    private static List<String> query(String sql, String task) {
        try (var connection = OwnerSession.aboveTheGuard();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, Given.last(task));
            var found = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
