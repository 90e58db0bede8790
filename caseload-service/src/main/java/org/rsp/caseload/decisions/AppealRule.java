package org.rsp.caseload.decisions;

import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What must be so before a step is taken with an appeal. Nothing of it stands before an appeal: it is always taken (APL-1). */
final class AppealRule {

    private AppealRule() {}

    /** APL-3: nobody decides on what one has decided. */
    static void checkTookNoPart(boolean tookPart, List<String> open) {
        DecisionRule.demand(open, tookNoPart(tookPart));
    }

    /** APL-5: leave is given to appeal against something. Until there is something, the request suspends. */
    static void checkLeave(boolean tookPart, boolean against, List<String> open) {
        DecisionRule.demand(
                open, tookNoPart(tookPart), Guard.of("APL-5", against, "something stands that the appeal is against"));
    }

    /** APL-7: only a claim can be assessed anew; the end of a status is either right or wrong. */
    static void checkRemitting(boolean tookPart, boolean ofClaim, List<String> open) {
        DecisionRule.demand(
                open, tookNoPart(tookPart), Guard.of("APL-7", ofClaim, "the appeal is against a decision on a claim"));
    }

    private static Guard tookNoPart(boolean tookPart) {
        return Guard.of("APL-3", !tookPart, "who decides the appeal has had no part in what it is against");
    }

    /** APL-4: who is right is given what was refused, in the same act; a status that was to end simply stands. */
    static void checkOutcome(AppealCommand.Allow said, boolean ofClaim) {
        var outcome = said.outcome();
        var fits = ofClaim
                ? outcome != null
                        && !outcome.isNegative()
                        && outcome != DecisionOutcome.DERIVATIVE
                        && !said.grounds().isEmpty()
                : outcome == null && said.grounds().isEmpty();
        if (!fits) {
            throw Refusal.field(
                    "/outcome",
                    "APL-4",
                    "Say what protection is given, and on which grounds; say nothing where a status simply stands.");
        }
    }

    /** APL-8: whatever a parent says. */
    static void checkWithdrawal(AppealCommand.Withdraw said, boolean childLookedAfter, List<String> open) {
        DecisionRule.demand(
                open,
                Guard.of(
                        "APL-6",
                        said.informed() && said.inWriting(),
                        "the person was told what follows, and says so in writing"),
                Guard.of("APL-8", childLookedAfter, "for a child a protection officer does it"));
    }
}
