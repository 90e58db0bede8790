package org.rsp.platform.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** The procedures of the module under test as they run, by the names of their documents: what is left to do in which state, and whose act it is. */
public final class Procedures {

    private final Map<String, Lifecycle<?, ?>> all = new TreeMap<>();

    private Procedures(Set<String> without) {
        OwnClasses.lifecycles()
                .forEach(table -> all.put(
                        table.noun().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT), table));
        all.keySet().removeAll(without);
    }

    /** All but these. */
    public static Procedures without(Set<String> names) {
        return new Procedures(names);
    }

    /** Procedure and state: where it does not end, and where an act is open that leaves it ended. In the order of their words. */
    public List<String> unfinished() {
        return all.entrySet().stream()
                .flatMap(each -> unfinished(each.getValue()).map(state -> each.getKey() + " " + state))
                .sorted()
                .toList();
    }

    private static <S extends Enum<S>, T extends Transition<S>> Stream<S> unfinished(Lifecycle<S, T> procedure) {
        return procedure.states().stream()
                .filter(state -> !procedure.endings().contains(state)
                        || procedure.rows().stream()
                                .anyMatch(
                                        row -> row.to().isEmpty() && row.from().contains(state)));
    }

    /** Whether this role can take the step of this procedure from this state. */
    public boolean isOpen(String procedure, String state, String step, Role role) {
        return Optional.ofNullable(all.get(procedure))
                .filter(table -> isOpen(table, state, step, role))
                .isPresent();
    }

    private static <S extends Enum<S>, T extends Transition<S>> boolean isOpen(
            Lifecycle<S, T> procedure, String named, String step, Role role) {
        return procedure.states().stream()
                .filter(state -> state.name().equals(named))
                .anyMatch(state -> procedure.open(state, Set.of(role)).contains(step));
    }

    /** Whether this role can take the step of whichever procedure. */
    public boolean isAct(String step, Role role) {
        return is(step, role, _ -> true);
    }

    /** The same of a step by which something is opened. */
    public boolean isOpening(String step, Role role) {
        return is(step, role, row -> row.from().isEmpty());
    }

    private boolean is(String step, Role role, Predicate<Transition<?>> such) {
        return all.values().stream().anyMatch(procedure -> has(procedure, step, role, such));
    }

    private static <S extends Enum<S>, T extends Transition<S>> boolean has(
            Lifecycle<S, T> procedure, String step, Role role, Predicate<Transition<?>> such) {
        return procedure.rows().stream()
                .anyMatch(row -> such.test(row)
                        && procedure.operation(row).equals(step)
                        && row.by().contains(role));
    }
}
