package org.rsp.platform.openapi;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** The procedures of the service being built, found by their row enums, each of which holds a {@code LIFECYCLE}. */
final class Lifecycles {

    private final List<Lifecycle<?, ?>> all;

    private Lifecycles(List<Lifecycle<?, ?>> all) {
        this.all = all;
    }

    static Lifecycles in(IndexView index) {
        var found = new ArrayList<Lifecycle<?, ?>>();
        index.getAllKnownImplementations(DotName.createSimple(Transition.class)).stream()
                .filter(ClassInfo::isEnum)
                .map(c -> c.name().toString())
                .sorted()
                .forEach(name -> found.add(load(name)));
        return new Lifecycles(found);
    }

    private static Lifecycle<?, ?> load(String rows) {
        try {
            var type = Class.forName(rows, true, Thread.currentThread().getContextClassLoader());
            var table = type.getDeclaredField("LIFECYCLE");
            table.setAccessible(true);
            return (Lifecycle<?, ?>) table.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(rows + " must hold its table in a static field LIFECYCLE", e);
        }
    }

    /** "Open from …; leads to …; for …", when the operation is a row of a table. */
    Optional<String> sentence(String operationId) {
        return all.stream().flatMap(l -> sentence(l, operationId).stream()).findFirst();
    }

    private static <S extends Enum<S>, T extends Transition<S>> Optional<String> sentence(
            Lifecycle<S, T> lifecycle, String operationId) {
        return lifecycle.rows().stream()
                .filter(row -> lifecycle.operation(row).equals(operationId))
                .map(Lifecycles::sentence)
                .findFirst();
    }

    private static <S extends Enum<S>> String sentence(Transition<S> row) {
        var from = row.from().isEmpty()
                ? "Opens the procedure"
                : "Open from "
                        + row.from().stream().sorted().map(s -> "`" + s + "`").collect(joining(", "));
        var to = row.to().map(s -> "leads to `" + s + "`").orElse("leaves the state as it is");
        var by = row.by().stream()
                .sorted()
                .map(Role::wire)
                .map(r -> "`" + r + "`")
                .collect(joining(", "));
        return "%s; %s; for %s.".formatted(from, to, by);
    }

    /** The place of an act among the rows of its table, the opening act first; empty for what is no act. */
    OptionalInt place(String operationId) {
        return all.stream()
                .mapToInt(l -> operations(l).indexOf(operationId))
                .filter(place -> place >= 0)
                .findFirst();
    }

    private static <S extends Enum<S>, T extends Transition<S>> List<String> operations(Lifecycle<S, T> l) {
        return l.rows().stream().map(l::operation).toList();
    }

    /** The state enums by name, each with a line per state. */
    Map<String, String> states() {
        var words = new LinkedHashMap<String, String>();
        all.forEach(
                l -> words.put(l.states().iterator().next().getDeclaringClass().getSimpleName(), lines(l)));
        return words;
    }

    private static <S extends Enum<S>, T extends Transition<S>> String lines(Lifecycle<S, T> lifecycle) {
        return lifecycle.states().stream()
                .sorted()
                .map(state -> "- `%s`: after %s; open: %s"
                        .formatted(
                                state,
                                acts(
                                        lifecycle,
                                        row -> row.to().filter(state::equals).isPresent()),
                                acts(lifecycle, row -> row.from().contains(state))))
                .collect(joining(
                        "\n",
                        "Where it stands. Only the acts below change it.\n\n",
                        "\n\nNew states may come: take one you do not know as it is, and go by `availableActions`."));
    }

    private static <S extends Enum<S>, T extends Transition<S>> String acts(
            Lifecycle<S, T> lifecycle, Predicate<T> which) {
        var names = lifecycle.rows().stream()
                .filter(which)
                .map(row -> "`" + lifecycle.operation(row) + "`")
                .collect(joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }

    /** The diagrams, for {@code x-lifecycles}. */
    Optional<Map<String, String>> extension() {
        var diagrams = new LinkedHashMap<String, String>();
        all.forEach(l -> diagrams.put(l.noun(), l.mermaid()));
        return diagrams.isEmpty() ? Optional.empty() : Optional.of(diagrams);
    }
}
