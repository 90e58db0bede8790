package org.rsp.caseload.tasks;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.arrangements.TimeFrameStep;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** What people reviewed, what runs, and every procedure say the same of what is due. */
class DutiesTest {

    /** What they are about is nobody's: an agreement, a programme, a place, and the tasks themselves. */
    private static final Set<String> ABOUT_NOBODY = Set.of("arrangement", "assessment-centre", "caseload", "task");

    private static final Map<String, Lifecycle<?, ?>> PROCEDURES = procedures();

    private static Map<String, Lifecycle<?, ?>> procedures() {
        var found = new TreeMap<String, Lifecycle<?, ?>>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.rsp.caseload")
                        .stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(Transition.class))
                        .map(DutiesTest::lifecycle)
                        .forEach(l -> found.put(
                                l.noun().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT), l));
        found.keySet().removeAll(ABOUT_NOBODY);
        return found;
    }

    private static Lifecycle<?, ?> lifecycle(JavaClass rows) {
        try {
            var table = Class.forName(rows.getName()).getDeclaredField("LIFECYCLE");
            table.setAccessible(true);
            return (Lifecycle<?, ?>) table.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The rows of the page's tables whose head ends with this column. */
    private static List<List<String>> table(String last) {
        try {
            var rows = new ArrayList<List<String>>();
            var inside = false;
            for (String line : Files.readAllLines(Path.of("..", "docs", "procedures", "duties.md"))) {
                var cells = line.startsWith("|")
                        ? Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                                .map(String::strip)
                                .toList()
                        : List.<String>of();
                if (!cells.isEmpty() && cells.getFirst().equals("procedure")) {
                    inside = cells.getLast().equals(last);
                } else if (inside && !cells.isEmpty() && !cells.getFirst().startsWith("-")) {
                    rows.add(cells);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_page_says_what_runs() {
        var due = Duties.DUE.stream()
                .map(d -> List.of(
                        d.procedure(),
                        d.state(),
                        d.step(),
                        Role.valueOf(d.owner().name()).wire(),
                        Objects.requireNonNullElse(d.frame(), "named"),
                        d.told().name(),
                        d.always() ? "all" : "that say so"))
                .toList();
        assertEquals(table("of which"), due);
        var nothing = Duties.NOT_DUE.stream()
                .map(n -> List.of(n.procedure(), n.state(), n.because()))
                .toList();
        assertEquals(table("because"), nothing);
    }

    @Test
    void TSK_7_every_state_in_which_something_is_left_to_do_has_one_line() {
        var unfinished = new TreeSet<String>();
        PROCEDURES.forEach(
                (name, procedure) -> unfinished(procedure).forEach(state -> unfinished.add(name + " " + state)));
        var lines = Stream.concat(
                        Duties.DUE.stream().map(d -> d.procedure() + " " + d.state()),
                        Duties.NOT_DUE.stream().map(n -> n.procedure() + " " + n.state()))
                .sorted()
                .toList();
        assertFalse(unfinished.isEmpty());
        // what is left to do is an act on the decision
        unfinished.add("status-review ENDING_NOTIFIED");
        assertEquals(List.copyOf(unfinished), lines);
    }

    /** The states in which it does not end, and those in which an act is open that leaves it ended. */
    private static <S extends Enum<S>, T extends Transition<S>> Stream<S> unfinished(Lifecycle<S, T> procedure) {
        return procedure.states().stream()
                .filter(state -> !procedure.endings().contains(state)
                        || procedure.rows().stream()
                                .anyMatch(
                                        row -> row.to().isEmpty() && row.from().contains(state)));
    }

    @Test
    void what_is_due_is_open_then_and_to_who_owes_it() {
        for (Duty duty : Duties.DUE) {
            var procedure = Objects.requireNonNull(PROCEDURES.get(duty.procedure()));
            assertTrue(isOpen(procedure, duty) || isOfAnother(duty), () -> duty + " is not open");
        }
    }

    /** An act that opens another thing, or leads another out of what it follows from. */
    private static boolean isOfAnother(Duty duty) {
        return PROCEDURES.values().stream().anyMatch(procedure -> has(procedure, duty));
    }

    private static <S extends Enum<S>, T extends Transition<S>> boolean has(Lifecycle<S, T> procedure, Duty duty) {
        return procedure.rows().stream()
                .anyMatch(row -> (row.from().isEmpty() || duty.step().equals("endStatusDecision"))
                        && procedure.operation(row).equals(duty.step())
                        && row.by().contains(Role.valueOf(duty.owner().name())));
    }

    private static <S extends Enum<S>, T extends Transition<S>> boolean isOpen(Lifecycle<S, T> procedure, Duty duty) {
        return procedure.states().stream()
                .filter(state -> state.name().equals(duty.state()))
                .anyMatch(state -> procedure
                        .open(state, Set.of(Role.valueOf(duty.owner().name())))
                        .contains(duty.step()));
    }

    @Test
    void each_counts_by_a_time_frame_that_there_is() {
        var known = Stream.of(TimeFrameStep.values()).map(Enum::name).collect(toSet());
        for (Duty duty : Duties.DUE) {
            assertTrue(duty.frame() == null || known.contains(duty.frame()), duty::toString);
        }
    }
}
