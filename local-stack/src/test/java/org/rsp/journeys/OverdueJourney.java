package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.journeys.Client.body;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/** A task whose day passes while the service is away is told of when it is back: once, and not again after the next start. */
class OverdueJourney {

    private static final String FELL_DUE = "processing.task.fell-due.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningStack stack = RunningStack.shared();

    @Test
    void what_fell_due_while_the_service_was_away_is_told_once() throws Exception {
        var first = awaitedTask();
        fallsDueWhileAway(first);
        var second = awaitedTask();
        fallsDueWhileAway(second);
        assertEquals(1, told(first), "the second start tells nothing of the first task again");
    }

    /** The step that is due since somebody has claimed protection. */
    private UUID awaitedTask() throws SQLException {
        var client = Client.of("mys");
        var registered = client.post(Given.CASES, Given.household(1));
        registered.id(201);
        var person = registered.json().at("/individuals/0/id").asText();
        client.post("/processing/v1/individuals/" + person + "/claims", body("basis", "SAID_IN_PERSON"))
                .id(201);
        try (var database = stack.databaseAsSuperuser(Part.CASELOAD);
                var query = database.prepareStatement(
                        "select id from task where individual_id = ?::uuid and state = 'RUNNING' order by due_on")) {
            query.setString(1, person);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private void fallsDueWhileAway(UUID task) throws SQLException {
        stack.kill(Part.CASELOAD);
        try (var database = stack.databaseAsSuperuser(Part.CASELOAD);
                var update = database.prepareStatement(
                        "update task set opened_on = opened_on - 100, due_on = current_date - 1 where id = ?")) {
            update.setObject(1, task);
            assertEquals(1, update.executeUpdate());
        }
        stack.start(Part.CASELOAD);
        Await.until(PATIENCE, "it is told that the task fell due", () -> told(task) > 0);
    }

    private static long told(UUID task) {
        try {
            return PublishedEvent.all("processing.v1").stream()
                    .filter(event -> event.header("ce_type").equals(FELL_DUE))
                    .filter(event -> event.key().equals(task.toString()))
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
