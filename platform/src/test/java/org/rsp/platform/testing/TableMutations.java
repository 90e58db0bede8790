package org.rsp.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/**
 * Shows that the procedure documents can catch a wrong table. No mutation tool changes enum rows, so this does: each
 * source toggled, each target changed, each role taken away. Every such table must be unsound or disagree with the document.
 */
public final class TableMutations {

    private TableMutations() {}

    private record Act<S extends Enum<S>>(String name, Row<S> row) implements Transition<S> {

        Act<S> with(Set<S> from, Optional<S> to, Set<Role> by) {
            return new Act<>(name, new Row<>(row.words(), from, to, by));
        }
    }

    /**
     * Demands it of one procedure.
     *
     * @param procedure the document's name
     * @param rows the class of the table's rows
     */
    public static void areAllNoticed(String procedure, String rows) throws ReflectiveOperationException {
        check(procedure, lifecycle(rows));
    }

    private static Lifecycle<?, ?> lifecycle(String rows) throws ReflectiveOperationException {
        Field table = Class.forName(rows).getDeclaredField("LIFECYCLE");
        table.setAccessible(true);
        return (Lifecycle<?, ?>) table.get(null);
    }

    private static <S extends Enum<S>> void check(String procedure, Lifecycle<S, ? extends Transition<S>> table) {
        var document = Procedure.read(procedure);
        var original =
                table.rows().stream().map(r -> new Act<>(r.name(), r.row())).toList();
        assertTrue(agrees(document, table, original), "the table as it is agrees with its document");
        var mutants = mutants(original, table.states());
        var survivors = mutants.stream().filter(m -> agrees(document, table, m)).toList();
        assertEquals(List.of(), survivors);
        System.out.printf("%s: %d changed tables, all noticed%n", procedure, mutants.size());
    }

    private static <S extends Enum<S>> List<List<Act<S>>> mutants(List<Act<S>> rows, Set<S> states) {
        var mutants = new ArrayList<List<Act<S>>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            for (S state : states) {
                if (!row.from().isEmpty()) {
                    var from = new HashSet<>(row.from());
                    if (!from.remove(state)) {
                        from.add(state);
                    }
                    mutants.add(with(rows, i, row.with(from, row.to(), row.by())));
                }
                // "stays as it is" and "leads to the only state it is open from" are the same
                boolean same = row.to().map(s -> s == state).orElse(row.from().equals(Set.of(state)));
                if (!same) {
                    mutants.add(with(rows, i, row.with(row.from(), Optional.of(state), row.by())));
                }
            }
            for (Role role : List.of(Role.REGISTRAR, Role.CASEWORKER, Role.SUPERVISOR, Role.COORDINATOR)) {
                var by = new HashSet<>(row.by());
                if (!by.remove(role)) {
                    by.add(role);
                }
                mutants.add(with(rows, i, row.with(row.from(), row.to(), by)));
            }
        }
        return mutants;
    }

    private static <T> List<T> with(List<T> rows, int place, T changed) {
        var copy = new ArrayList<>(rows);
        copy.set(place, changed);
        return copy;
    }

    /** Asks the table each question the document answers. An unsound table, which would not start, agrees with nothing. */
    private static <S extends Enum<S>> boolean agrees(
            Procedure document, Lifecycle<S, ? extends Transition<S>> original, List<Act<S>> rows) {
        Lifecycle<S, Act<S>> table;
        try {
            table = new Lifecycle<>(original.noun(), rows, original.states(), original.endings());
        } catch (AssertionError unsound) {
            return false;
        }
        for (var row : rows) {
            var operation = table.operation(row);
            var roles = new TreeSet<String>();
            row.by().forEach(r -> roles.add(r.wire()));
            var written = new TreeSet<String>();
            document.roles().getOrDefault(operation, Map.of()).forEach((role, yes) -> {
                if (!yes.equals(Procedure.NOT_OPEN)) {
                    written.add(role);
                }
            });
            if (!roles.equals(written)) {
                return false;
            }
            for (S state : table.states()) {
                var expected = row.from().isEmpty()
                        ? row.to().orElseThrow().name()
                        : document.moves().get(state.name()).get(operation);
                var actual = row.from().contains(state) ? row.to().orElse(state).name() : Procedure.NOT_OPEN;
                if (!row.from().isEmpty() && !actual.equals(expected)) {
                    return false;
                }
            }
            if (row.from().isEmpty()
                    && !document.opening().equals(row.to().orElseThrow().name())) {
                return false;
            }
        }
        return true;
    }
}
