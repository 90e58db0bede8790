package org.rsp.platform.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

class LifecycleTest {

    enum Door {
        OPEN,
        SHUT,
        GONE
    }

    record Act(String name, Row<Door> row) implements Transition<Door> {}

    private static Act act(String name, Set<Door> from, @Nullable Door to, Role... by) {
        return new Act(name, Row.act(name, from, to, by));
    }

    private static final List<Act> ROWS = List.of(
            act("HANG", Set.of(), Door.SHUT, Role.REGISTRAR),
            act("PUSH_OPEN", Set.of(Door.SHUT), Door.OPEN, Role.CASEWORKER, Role.SUPERVISOR),
            act("PAINT", Set.of(Door.OPEN, Door.SHUT), null, Role.REGISTRAR),
            act("TAKE_AWAY", Set.of(Door.OPEN), Door.GONE, Role.SUPERVISOR));

    private static Lifecycle<Door, Act> door() {
        return new Lifecycle<>("Door", ROWS, Set.of(Door.values()), Set.of(Door.GONE));
    }

    private static Act row(String name) {
        return ROWS.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    private static CommonProblem refusal(org.junit.jupiter.api.function.Executable act) {
        return (CommonProblem) assertThrows(Refusal.class, act).type();
    }

    @Nested
    class An_act {

        @Test
        void leads_where_its_row_says() {
            assertEquals(Door.OPEN, door().after(Door.SHUT, row("PUSH_OPEN"), Set.of(Role.CASEWORKER)));
        }

        @Test
        void without_a_target_leaves_the_state_as_it_is() {
            assertEquals(Door.OPEN, door().after(Door.OPEN, row("PAINT"), Set.of(Role.REGISTRAR)));
            assertEquals(Door.SHUT, door().after(Door.SHUT, row("PAINT"), Set.of(Role.REGISTRAR)));
        }

        @Test
        void is_refused_to_a_role_its_row_does_not_name_whatever_the_state() {
            assertEquals(CommonProblem.NOT_YOUR_ROLE, refusal(() -> door().after(
                            Door.SHUT, row("PUSH_OPEN"), Set.of(Role.REGISTRAR))));
            assertEquals(
                    CommonProblem.NOT_YOUR_ROLE, refusal(() -> door().after(Door.GONE, row("PUSH_OPEN"), Set.of())));
        }

        @Test
        void that_is_not_open_is_refused_with_what_is_open_instead() {
            var refusal = assertThrows(
                    Refusal.class, () -> door().after(Door.OPEN, row("PUSH_OPEN"), Set.of(Role.SUPERVISOR)));
            assertEquals(CommonProblem.STEP_NOT_OPEN, refusal.type());
            assertEquals(List.of("takeAwayDoor"), refusal.availableActions());
        }

        @Test
        void is_permitted_to_the_roles_of_its_row_before_anything_is_looked_up() {
            door().permit(row("PUSH_OPEN"), Set.of(Role.CASEWORKER));
            assertEquals(CommonProblem.NOT_YOUR_ROLE, refusal(() -> door().permit(
                            row("PUSH_OPEN"), Set.of(Role.REGISTRAR))));
        }

        @Test
        void names_the_roles_it_is_for_when_it_refuses_one() {
            var refusal =
                    assertThrows(Refusal.class, () -> door().after(Door.SHUT, row("PUSH_OPEN"), Set.of(Role.AUDITOR)));
            assertEquals("This step is for: caseworker, supervisor.", refusal.detail());
        }
    }

    @Nested
    class Opening {

        @Test
        void leads_to_the_first_state() {
            assertEquals(Door.SHUT, door().opened(Set.of(Role.REGISTRAR)));
        }

        @Test
        void is_for_the_roles_of_its_row() {
            assertEquals(CommonProblem.NOT_YOUR_ROLE, refusal(() -> door().opened(Set.of(Role.SUPERVISOR))));
        }
    }

    @Test
    void what_is_open_is_listed_in_the_order_of_the_procedure_for_the_roles_asked() {
        assertEquals(List.of("pushOpenDoor"), door().open(Door.SHUT, Set.of(Role.CASEWORKER)));
        assertEquals(
                List.of("pushOpenDoor", "paintDoor"), door().open(Door.SHUT, Set.of(Role.SUPERVISOR, Role.REGISTRAR)));
        assertEquals(List.of(), door().open(Door.GONE, Set.of(Role.values())));
    }

    @Test
    void the_diagram_shows_each_row() {
        assertEquals("""
                stateDiagram-v2
                  [*] --> SHUT : hangDoor
                  SHUT --> OPEN : pushOpenDoor
                  OPEN --> OPEN : paintDoor
                  SHUT --> SHUT : paintDoor
                  OPEN --> GONE : takeAwayDoor
                  GONE --> [*]
                """, door().mermaid());
    }

    @Nested
    class An_unsound_table_does_not_exist {

        private void refused(UnaryOperator<List<Act>> change, Set<Door> endings) {
            var rows = change.apply(new ArrayList<>(ROWS));
            assertThrows(AssertionError.class, () -> new Lifecycle<>("Door", rows, Set.of(Door.values()), endings));
        }

        private UnaryOperator<List<Act>> with(Act extra) {
            return rows -> {
                rows.add(extra);
                return rows;
            };
        }

        private UnaryOperator<List<Act>> without(String name) {
            return rows -> rows.stream().filter(r -> !r.name().equals(name)).toList();
        }

        @Test
        void with_two_openings_or_none() {
            refused(with(act("HANG_AGAIN", Set.of(), Door.OPEN, Role.REGISTRAR)), Set.of(Door.GONE));
            refused(without("HANG"), Set.of(Door.GONE));
        }

        @Test
        void with_a_state_nobody_reaches() {
            refused(without("PUSH_OPEN"), Set.of(Door.SHUT));
        }

        @Test
        void with_an_act_for_nobody() {
            refused(with(act("KNOCK", Set.of(Door.SHUT), null)), Set.of(Door.GONE));
        }

        @Test
        void with_an_opening_that_leads_nowhere() {
            refused(
                    rows -> without("HANG")
                            .andThen(r -> with(act("HANG", Set.of(), null, Role.REGISTRAR))
                                    .apply(new ArrayList<>(r)))
                            .apply(rows),
                    Set.of(Door.GONE));
        }

        @Test
        void without_an_end() {
            refused(rows -> rows, Set.of());
        }

        @Test
        void with_a_state_from_which_it_cannot_end() {
            refused(rows -> rows, Set.of(Door.SHUT));
        }
    }
}
