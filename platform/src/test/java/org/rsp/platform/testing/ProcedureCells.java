package org.rsp.platform.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rsp.platform.identity.Role;

/**
 * Drives real resources through every cell of a service's procedure documents: each act from each state, and each act by each role. A document that names a
 * state or an act that cannot be reached fails it. A service's {@code ProcedureTest} extends this with {@code @QuarkusTest}.
 */
public abstract class ProcedureCells {

    /** How an act is said: who says it by right, where, and with what. */
    public record Act(Client by, String path, Map<String, Object> body) {}

    /** By the document's name, its acts that a request does, by operation id. */
    protected abstract Map<String, Map<String, Act>> acts();

    /** The acts that no request does: the platform does them by itself. */
    protected abstract Set<String> withoutRequest();

    /** The path of a resource in this state, from which the act is done; for an act that is not open the act is empty. */
    protected abstract String in(String procedure, String state, String act);

    /** The procedures on whose ways the clock is moved, which moves it for everybody: of these one cell is tried after the other, when nothing else is. */
    protected abstract Set<String> movingTheClock();

    /** The cells that share a resource, one after the other: each that is refused is held to have moved nothing, so that the next finds it as it was. */
    private final class Row {

        private final String procedure;
        private final List<Executable> cells = new ArrayList<>();
        private String unmoved = "";

        private Row(String procedure) {
            this.procedure = procedure;
        }

        /** One for all that is refused here. */
        private String toBeRefused(String state, String act) {
            if (unmoved.isEmpty()) {
                unmoved = in(procedure, state, act);
            }
            return unmoved;
        }

        private List<Throwable> faults() {
            var faults = new ArrayList<Throwable>();
            for (var cell : cells) {
                try {
                    cell.execute();
                } catch (Throwable fault) {
                    faults.add(fault);
                }
            }
            return faults;
        }
    }

    private void tryAll(List<Row> rows) {
        assertTrue(rows.stream().anyMatch(row -> !row.cells.isEmpty()));
        var faults = new ArrayList<Throwable>();
        try (var lanes = new Lanes()) {
            var sideBySide = rows.stream()
                    .filter(row -> !movingTheClock().contains(row.procedure))
                    .toList();
            lanes.ask(sideBySide, Row::faults).forEach(faults::addAll);
        }
        rows.stream()
                .filter(row -> movingTheClock().contains(row.procedure))
                .map(Row::faults)
                .forEach(faults::addAll);
        assertAll(faults.stream().map(fault -> (Executable) () -> {
            throw fault;
        }));
    }

    private static void refused(int status, String problem, Response answer) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertTrue(Call.text(answer, "/type").endsWith("/problems/" + problem), answer::asString);
    }

    @Test
    void every_cell_of_every_matrix_holds() {
        var rows = new ArrayList<Row>();
        acts().forEach((procedure, acts) -> Procedure.read(procedure).moves().forEach((state, cells) -> {
            var row = new Row(procedure);
            rows.add(row);
            cells.forEach((act, expected) -> {
                var said = acts.get(act);
                if (said != null) {
                    row.cells.add(() -> cell(row, state, act, said, expected));
                }
            });
        }));
        tryAll(rows);
    }

    private void cell(Row row, String state, String act, Act said, String expected) {
        var where = row.procedure + ": " + act + " from " + state;
        var isOpen = !expected.equals(Procedure.NOT_OPEN);
        var resource = isOpen ? in(row.procedure, state, act) : row.toBeRefused(state, "");
        var before = said.by().etag(resource);
        var answer = said.by().step(resource, said.path(), said.body(), before);
        var after = said.by().get(resource);
        if (!isOpen) {
            refused(409, "step-not-open", answer);
            assertEquals(state, Call.text(after, "/status"), where + ": a refusal moves nothing");
            assertEquals(before, after.header("ETag"), where + ": a refusal makes no version");
        } else {
            assertEquals(200, answer.statusCode(), () -> where + " " + answer.asString());
            assertEquals(expected, Call.text(answer, "/status"), where);
            assertEquals(expected, Call.text(after, "/status"), where);
            assertEquals(answer.header("ETag"), after.header("ETag"), where);
        }
    }

    @Test
    void every_act_is_open_to_the_roles_of_its_row_only() {
        var rows = new ArrayList<Row>();
        acts().forEach((procedure, acts) -> Procedure.read(procedure).roles().forEach((act, cells) -> {
            var said = acts.get(act);
            if (said != null) {
                var row = new Row(procedure);
                rows.add(row);
                cells.forEach((role, expected) -> {
                    // who speaks for no organisation does nothing by a request
                    if (!role.equals("service")) {
                        row.cells.add(() -> byRole(row, act, said, role, !expected.equals(Procedure.NOT_OPEN)));
                    }
                });
            }
        }));
        tryAll(rows);
    }

    private void byRole(Row row, String act, Act said, String role, boolean may) {
        var state = Procedure.read(row.procedure).moves().entrySet().stream()
                .filter(from -> !from.getValue().get(act).equals(Procedure.NOT_OPEN))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        var client = new Client(said.by().organisation(), Role.find(role).orElseThrow());
        var resource = may ? in(row.procedure, state, act) : row.toBeRefused(state, act);
        var before = said.by().etag(resource);
        var answer = client.step(resource, said.path(), said.body(), before);
        if (may) {
            assertEquals(200, answer.statusCode(), () -> act + " by " + role + " " + answer.asString());
        } else {
            refused(403, "not-your-role", answer);
            assertEquals(before, said.by().etag(resource), act + ": a refusal makes no version");
        }
    }

    @Test
    void each_document_names_every_act_the_service_has() {
        acts().forEach((procedure, acts) -> {
            var document = Procedure.read(procedure);
            for (var row : List.copyOf(document.moves().values())) {
                var named = new HashSet<>(row.keySet());
                named.removeAll(withoutRequest());
                assertEquals(acts.keySet(), named, procedure);
            }
        });
    }
}
