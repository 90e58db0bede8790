package org.rsp.caseload.bestinterests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What must be so before a step for a child is taken. */
final class BestInterestsProcedureRule {

    private static final int PANEL = 3;
    private static final int OPTIONS = 2;

    private BestInterestsProcedureRule() {}

    static void checkOpening(BestInterestsProcedureCommand.Open said, boolean child) {
        if (!child) {
            throw Refusal.guards(
                    List.of(Guard.of("BIP-1", false, "the person is a child, or may be one by what is recorded")),
                    List.of());
        }
        if ((said.kind() == BestInterestsKind.DETERMINATION) != (said.purpose() != null)) {
            throw Refusal.field("/purpose", "BIP-2", "A determination is made for a purpose; an assessment has none.");
        }
    }

    static void checkHearing(ChildHearing said) {
        if ((said.views() == null) == (said.whyNot() == null)) {
            throw Refusal.field("/views", "BIP-3", "Give what the child wishes, or why the child was not asked.");
        }
    }

    /**
     * The finding of one officer needs no panel; a determination has one of at least three, to which the decider belongs and the assessor does not.
     *
     * @param assessor who has heard the child
     */
    static void checkDecision(
            BestInterestsProcedureCommand.Decide said,
            boolean determination,
            @Nullable BestInterestsPurpose purpose,
            @Nullable String assessor,
            String decider,
            LocalDate today) {
        checkReview(said.reviewOn(), today);
        var panel = Set.copyOf(said.panel());
        var sound = determination
                ? panel.size() >= PANEL && panel.contains(decider) && assessor != null && !panel.contains(assessor)
                : panel.isEmpty();
        if (!sound) {
            throw Refusal.field(
                    "/panel",
                    "BIP-4",
                    "A panel of at least three determines, you among them, and nobody who has heard the child for it; an assessment has no panel.");
        }
        if (determination && Set.copyOf(said.finding().options()).size() < OPTIONS) {
            throw Refusal.field("/options", "BIP-5", "A determination weighs at least two options.");
        }
        if ((purpose == BestInterestsPurpose.DURABLE_SOLUTION) != (said.solution() != null)) {
            throw Refusal.field(
                    "/solution", "BIP-7", "Name the solution that is best where one was asked for, and only there.");
        }
    }

    /** @param awaited whether the caller is on the panel and has not signed yet */
    static void checkSignature(boolean awaited, List<String> open) {
        if (!awaited) {
            throw Refusal.guards(
                    List.of(Guard.of("BIP-8", false, "who signs is on the panel, and has not signed yet")), open);
        }
    }

    /** GRD-3: who has stood for a child is on its side, and does not say for others what is best for it. */
    static void checkApart(boolean guardian, List<String> open) {
        if (guardian) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "GRD-3", false, "nobody who hears the child or finds what is best for it stands for it")),
                    open);
        }
    }

    /** @param forPanel whether it is not one officer's to prolong it */
    static void checkProlonging(boolean forPanel, List<String> open) {
        if (forPanel) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "BIP-9",
                            false,
                            "the day is not over and it is not for return; otherwise a panel determines anew")),
                    open);
        }
    }

    static void checkReview(LocalDate reviewOn, LocalDate today) {
        if (!reviewOn.isAfter(today)) {
            throw Refusal.field("/reviewOn", "BIP-6", "What was found is looked at again on a later day.");
        }
    }
}
