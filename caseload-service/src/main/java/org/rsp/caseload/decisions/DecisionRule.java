package org.rsp.caseload.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What must be so before a step is taken with a decision. */
final class DecisionRule {

    private DecisionRule() {}

    static void checkReasons(DecisionOutcome outcome, @Nullable String reasons) {
        if (outcome.isNegative() && reasons == null) {
            throw Refusal.field("/reasons", "DEC-2", "Say in words why protection is refused.");
        }
    }

    /** DEC-3: nobody was told before there was something to tell, and nobody will have been told. */
    static void checkDelivery(Delivery said, LocalDate decidedOn, LocalDate today) {
        if (said.on().isBefore(decidedOn) || said.on().isAfter(today)) {
            throw Refusal.field(
                    "/delivery/on",
                    "DEC-3",
                    "Name the day on which the person was told: since it was decided, and not later than today.");
        }
    }

    /** GRD-3: who has stood for a child is on its side, and decides nothing about it. */
    static void checkGuardian(boolean guardian, List<String> open) {
        demand(open, Guard.of("GRD-3", !guardian, "who decides has not stood for the child"));
    }

    /** DEC-7: a refusal is told as one, because a clock runs from it. */
    static void checkTold(boolean fits, List<String> open) {
        demand(open, Guard.of("DEC-7", fits, "it is told as what it is: a refusal, or protection"));
    }

    /** DEC-8 and DEC-9: the other person's status goes on, and the person has none and needs none of one's own here. */
    static void checkDerived(boolean principalProtected, boolean clashes, List<String> open) {
        demand(
                open,
                Guard.of("DEC-8", principalProtected, "the person from whom the status derives is protected"),
                Guard.of(
                        "DEC-9",
                        !clashes,
                        "the person is no national of the country of asylum and has no status of one's own"));
    }

    /**
     * DEC-5, DEC-6, DEC-14 and DEC-15: what cannot be appealed any more is only what the person knows of, by two accounts' word, and has let stand while
     * others than a few could hear the person.
     *
     * @param held whether the case is sealed, which who acts then knows
     * @param heldElsewhere whether another record of the person is, of which who acts learns nothing but that the time is not over everywhere
     */
    static void checkFinal(
            @Nullable LocalDate appealUntil,
            LocalDate today,
            boolean pending,
            boolean toldIt,
            boolean held,
            boolean heldElsewhere,
            List<String> open) {
        demand(
                open,
                Guard.of(
                        "DEC-5",
                        appealUntil != null && AppealClock.isOver(appealUntil, today) && !heldElsewhere,
                        "the last day to appeal, counted from the day on which it was recorded with proof that the person was told, is over everywhere"),
                withoutRemedy(pending),
                Guard.of("DEC-14", !toldIt, "somebody else than who does it has recorded that the person was told"),
                Guard.of("DEC-15", !held, "nobody of the case is held as a witness"));
    }

    static void checkNothingPending(boolean pending, List<String> open) {
        demand(open, withoutRemedy(pending));
    }

    /** DEC-6 and DEC-13: whoever was found right on appeal is not refused again by those who were found wrong. */
    static void checkSettingAside(boolean pending, boolean givenOnAppeal, List<String> open) {
        demand(
                open,
                withoutRemedy(pending),
                Guard.of("DEC-13", !givenOnAppeal, "the decision is not one that an appeal has given"));
    }

    private static Guard withoutRemedy(boolean pending) {
        return Guard.of(
                "DEC-6",
                !pending,
                "no appeal and no request for leave is pending, and the person knows how each was decided");
    }

    /** DEC-12: a status ends by a review that has found it, of which the person was told, and in no other way. */
    static void checkEnding(boolean found, List<String> open) {
        demand(open, Guard.of("DEC-12", found, "a review has found that the status ends, and the person was told"));
    }

    static void demand(List<String> open, Guard... guards) {
        if (List.of(guards).stream().anyMatch(guard -> guard.state() != Guard.State.PASS)) {
            throw Refusal.guards(List.of(guards), open);
        }
    }
}
