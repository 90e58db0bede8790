package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Documents;
import org.rsp.platform.testing.Procedures;

/** What docs/procedures/duties.md says is due in this service is open then, to who owes it; and no state of a procedure is forgotten. */
class DutiesTest {

    private static final String PAGE = "procedures/duties.md";
    private static final String NOTHING = "·";

    /** What they are about is nobody's. A movement is about nobody too, but persons wait for it. */
    private static final Set<String> ABOUT_NOBODY = Set.of("agreement", "allocation", "fund");

    private static final Procedures PROCEDURES = Procedures.without(ABOUT_NOBODY);

    private final List<List<String>> due = Documents.table(PAGE, "procedure", "told when it is late");
    private final List<List<String>> notDue = Documents.table(PAGE, "procedure", "why nothing");

    private static Role role(String wire) {
        return Role.find(wire).orElseThrow();
    }

    @Test
    void no_state_in_which_something_is_left_to_do_is_forgotten() {
        var lines = Stream.concat(due.stream(), notDue.stream())
                .map(line -> line.get(0) + " " + line.get(1))
                .sorted()
                .toList();
        assertEquals(PROCEDURES.unfinished(), lines);
    }

    /** Of this procedure, or of the return that it follows. */
    @Test
    void what_is_due_is_open_then_and_to_who_owes_it() {
        assertFalse(due.isEmpty());
        for (var line : due) {
            var owner = role(line.get(3));
            var isOpen = PROCEDURES.isOpen(line.get(0), line.get(1), line.get(2), owner);
            assertTrue(isOpen || isOfTheReturn(line.get(2), owner), line::toString);
        }
    }

    private static boolean isOfTheReturn(String step, Role owner) {
        return step.equals("departReturn") && PROCEDURES.isAct(step, owner);
    }

    @Test
    void what_is_told_when_it_is_late_is_told_by_the_clock() {
        due.stream().filter(line -> !line.get(5).equals(NOTHING)).forEach(line -> {
            var isTold = PROCEDURES.isOpen(line.get(0), line.get(1), line.get(5), Role.SERVICE);
            assertTrue(isTold, line::toString);
        });
    }
}
