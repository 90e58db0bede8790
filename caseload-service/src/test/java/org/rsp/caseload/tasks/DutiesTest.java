package org.rsp.caseload.tasks;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.arrangements.TimeFrameStep;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Documents;
import org.rsp.platform.testing.Procedures;

/** What people reviewed, what runs, and every procedure say the same of what is due. */
class DutiesTest {

    /** What they are about is nobody's: an agreement, a programme, a place, and the tasks themselves. */
    private static final Set<String> ABOUT_NOBODY = Set.of("arrangement", "assessment-centre", "caseload", "task");

    private static final Procedures PROCEDURES = Procedures.without(ABOUT_NOBODY);

    /** The rows of the page's table whose head ends with this column. */
    private static List<List<String>> table(String last) {
        return Documents.table("procedures/duties.md", "procedure", last);
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
        var unfinished = new TreeSet<>(PROCEDURES.unfinished());
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

    @Test
    void what_is_due_is_open_then_and_to_who_owes_it() {
        for (Duty duty : Duties.DUE) {
            var owner = Role.valueOf(duty.owner().name());
            var isOpen = PROCEDURES.isOpen(duty.procedure(), duty.state(), duty.step(), owner);
            assertTrue(isOpen || isOfAnother(duty, owner), () -> duty + " is not open");
        }
    }

    /** An act that opens another thing, or leads another out of what it follows from. */
    private static boolean isOfAnother(Duty duty, Role owner) {
        return PROCEDURES.isOpening(duty.step(), owner)
                || (duty.step().equals("endStatusDecision") && PROCEDURES.isAct(duty.step(), owner));
    }

    @Test
    void each_counts_by_a_time_frame_that_there_is() {
        var known = Stream.of(TimeFrameStep.values()).map(Enum::name).collect(toSet());
        for (Duty duty : Duties.DUE) {
            assertTrue(duty.frame() == null || known.contains(duty.frame()), duty::toString);
        }
    }
}
