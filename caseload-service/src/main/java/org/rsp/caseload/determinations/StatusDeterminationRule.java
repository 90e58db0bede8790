package org.rsp.caseload.determinations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What must be so before a step of a determination is taken. Nothing of it stands before a claim: a claim is always taken (RSD-1). */
final class StatusDeterminationRule {

    private StatusDeterminationRule() {}

    /** RSD-4: in the regular way without a ground, in another only for one that opens it; policy says whether a doubtful one does. */
    static void checkGround(Modality modality, @Nullable ModalityGround ground, boolean manifestlyUnfounded) {
        var fits = modality == Modality.REGULAR ? ground == null : ground != null && ground.opens(modality);
        var permitted = ground != ModalityGround.MANIFESTLY_UNFOUNDED || manifestlyUnfounded;
        if (!fits || !permitted) {
            throw Refusal.field(
                    "/ground",
                    "RSD-4",
                    "The regular way needs no ground; another needs one that opens it and that policy here admits.");
        }
    }

    static void checkModality(boolean awaitsReview, boolean needsGuardian, boolean hasGuardian, List<String> open) {
        demand(
                List.of(
                        Guard.of("RSD-2", !awaitsReview, "no specific need of the person awaits review"),
                        Guard.of("RSD-3", !needsGuardian || hasGuardian, "a child who is alone has a guardian")),
                open);
    }

    /** RSD-5: no claim is assessed, and so none refused, on paper alone. */
    static void checkHeard(boolean recorded, boolean guardian, List<String> open) {
        demand(
                List.of(
                        Guard.of("RSD-5", recorded, "the person was heard, and the record was read back to the person"),
                        Guard.of("GRD-3", !guardian, "who assesses does not stand for the child")),
                open);
    }

    static void checkReview(
            boolean tookPart, boolean guardian, Recommendation recommendation, boolean senior, List<String> open) {
        demand(
                List.of(
                        Guard.of("RSD-10", !tookPart, "who reviews has neither held an interview nor assessed"),
                        Guard.of("GRD-3", !guardian, "who reviews does not stand for the child"),
                        Guard.of("RSD-11", !recommendation.isExclusion() || senior, "a supervisor signs an exclusion")),
                open);
    }

    static void checkReturn(boolean tookPart, List<String> open) {
        demand(List.of(Guard.of("RSD-10", !tookPart, "who reviews has neither held an interview nor assessed")), open);
    }

    static void checkWithdrawal(
            StatusDeterminationCommand.Withdraw said, boolean child, boolean protection, List<String> open) {
        demand(
                List.of(
                        Guard.of(
                                "RSD-12",
                                said.informed() && said.inWriting() && said.inPerson(),
                                "the person was" + " told what follows, and says so in writing and in person"),
                        Guard.of(
                                "RSD-13",
                                !child || (protection && said.bestInterestsChecked()),
                                "for a child a protection officer has made sure that it is in its interest")),
                open);
    }

    /** RSD-9: not a day before the last one of the wait. */
    static void checkClosing(@Nullable LocalDate closesAfter, LocalDate today, List<String> open) {
        demand(
                List.of(Guard.of(
                        "RSD-9",
                        closesAfter != null && !today.isBefore(closesAfter),
                        "nothing was heard of the person for as long as must be waited")),
                open);
    }

    static void checkReopening(boolean another, List<String> open) {
        demand(List.of(Guard.of("RSD-14", !another, "no other claim of the person is open")), open);
    }

    static void demand(List<Guard> guards, List<String> open) {
        if (guards.stream().anyMatch(guard -> guard.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
    }
}
