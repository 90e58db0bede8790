package org.rsp.platform.lifecycle;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * A procedure's table, asked before every act. It refuses to exist if it is unsound: exactly one opening act, every state
 * reachable, and from every state a way to one in which the procedure ends.
 *
 * @param noun what lives this life; with the act's name it makes the operation id: {@code closeCase}
 */
public record Lifecycle<S extends Enum<S>, T extends Transition<S>>(
        String noun, List<T> rows, Set<S> states, Set<S> endings) {

    public Lifecycle {
        rows = List.copyOf(rows);
        states = Set.copyOf(states);
        endings = Set.copyOf(endings);
        demand(rows.stream().filter(r -> r.from().isEmpty()).count() == 1, "exactly one act opens the procedure");
        demand(
                rows.stream().allMatch(r -> !r.from().isEmpty() || r.to().isPresent()),
                "the opening act leads somewhere");
        demand(rows.stream().noneMatch(r -> r.by().isEmpty()), "every act has somebody who may do it");
        demand(!endings.isEmpty(), "the procedure ends somewhere");
        var opened = opening(rows).to().orElseThrow();
        demand(reachable(rows, Set.of(opened)).equals(states), "every state is reachable");
        for (S state : states) {
            var onward = reachable(rows, Set.of(state));
            demand(endings.stream().anyMatch(onward::contains), "from every state the procedure can end");
        }
    }

    public static <S extends Enum<S>, T extends Enum<T> & Transition<S>> Lifecycle<S, T> of(
            String noun, Class<T> rows, Class<S> states, Set<S> endings) {
        return new Lifecycle<>(noun, List.of(rows.getEnumConstants()), EnumSet.allOf(states), endings);
    }

    /** The state the opening act leads to; 403 when the actor's roles do not open it. */
    public S opened(Set<Role> roles) {
        var opening = opening(rows);
        demandRole(opening, roles);
        return opening.to().orElseThrow();
    }

    /** Where the act leads from here: 403 when the row does not name the actor's role, 409 when it is not open. */
    public S after(S state, T act, Set<Role> roles) {
        demandRole(act, roles);
        if (!act.from().contains(state)) {
            throw Refusal.notOpen(state.name(), open(state, roles));
        }
        return act.to().orElse(state);
    }

    /**
     * Refuses with 403 when the row does not name the actor's role. Asked before anything is looked up, so that a repeated
     * request is authorised anew too.
     */
    public void permit(T act, Set<Role> roles) {
        demandRole(act, roles);
    }

    /** The operation ids of the acts that are open from this state to these roles, in the procedure's order. */
    public List<String> open(S state, Set<Role> roles) {
        return rows.stream()
                .filter(r -> r.from().contains(state) && r.by().stream().anyMatch(roles::contains))
                .map(this::operation)
                .toList();
    }

    /** {@code CLOSE} of a {@code Case} is {@code closeCase}. */
    public String operation(T act) {
        var words = act.name().toLowerCase(Locale.ROOT).split("_");
        var id = new StringBuilder(words[0]);
        Stream.of(words).skip(1).forEach(w -> id.append(capital(w)));
        return id.append(noun).toString();
    }

    /** The table as a Mermaid state diagram. */
    public String mermaid() {
        var lines = new StringBuilder("stateDiagram-v2\n");
        for (T row : rows) {
            var act = " : " + operation(row) + "\n";
            if (row.from().isEmpty()) {
                lines.append("  [*] --> ").append(row.to().orElseThrow()).append(act);
            }
            row.from().stream()
                    .sorted()
                    .forEach(f -> lines.append("  " + f + " --> " + row.to().orElse(f) + act));
        }
        endings.stream().sorted().forEach(e -> lines.append("  ").append(e).append(" --> [*]\n"));
        return lines.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static <S extends Enum<S>> void demandRole(Transition<S> act, Set<Role> roles) {
        if (act.by().stream().noneMatch(roles::contains)) {
            var needed = act.by().stream().sorted().map(Role::wire).toList();
            throw Refusal.of(CommonProblem.NOT_YOUR_ROLE, "This step is for: %s.".formatted(String.join(", ", needed)));
        }
    }

    private static <S extends Enum<S>, T extends Transition<S>> T opening(List<T> rows) {
        return rows.stream().filter(r -> r.from().isEmpty()).findFirst().orElseThrow();
    }

    private static <S extends Enum<S>, T extends Transition<S>> Set<S> reachable(List<T> rows, Collection<S> start) {
        Set<S> seen = EnumSet.copyOf(start);
        Set<S> next;
        do {
            var here = Set.copyOf(seen);
            next = rows.stream()
                    .filter(r -> r.from().stream().anyMatch(here::contains))
                    .flatMap(r -> r.to().stream())
                    .filter(s -> !here.contains(s))
                    .collect(toCollection(java.util.HashSet::new));
            seen.addAll(next);
        } while (!next.isEmpty());
        return seen;
    }

    private static void demand(boolean sound, String rule) {
        if (!sound) {
            throw new AssertionError("unsound procedure: " + rule);
        }
    }
}
