package org.rsp.caseload.trafficking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.trafficking.TraffickingConcernCommand.Close.ConcernClosureReason;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What must be so before a step for a victim is taken. Nothing stands before a sign: it is always taken (TIP-1). */
final class TraffickingConcernRule {

    private TraffickingConcernRule() {}

    /** @param earliest the first day on which the time to recover and reflect may end */
    static void checkReflection(LocalDate reflectionEndsOn, LocalDate earliest) {
        if (reflectionEndsOn.isBefore(earliest)) {
            throw Refusal.field(
                    "/reflectionEndsOn",
                    "TIP-4",
                    "The time to recover and reflect ends on %s at the earliest.".formatted(earliest));
        }
    }

    /** TIP-3: what is refused is not done, and is offered again on a day; nothing else follows from it. */
    static void checkPlan(
            TraffickingConcernCommand.PlanSupport said, @Nullable LocalDate reflectionEndsOn, LocalDate today) {
        if ((said.plan().consent() == SupportConsent.GIVEN)
                == said.plan().help().isEmpty()) {
            throw Refusal.field("/help", "TIP-3", "Name the help that the person has consented to, and no other.");
        }
        var running = reflectionEndsOn != null && !today.isAfter(reflectionEndsOn);
        if (!said.reviewOn().isAfter(today) || (running && said.reviewOn().isAfter(reflectionEndsOn))) {
            throw Refusal.field(
                    "/reviewOn",
                    "TIP-5",
                    "Help is talked about again on a later day, and by the end of the time to recover and reflect at the latest.");
        }
    }

    static void checkClosing(
            TraffickingConcernState state,
            ConcernClosureReason reason,
            boolean reflecting,
            boolean identifiedIt,
            List<String> open) {
        if (reflecting && reason != ConcernClosureReason.PERSON_ASKED) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "TIP-6",
                            false,
                            "the time to recover and reflect is over, or the person has asked that it ends")),
                    open);
        }
        if (identifiedIt && reason == ConcernClosureReason.PERSON_ASKED) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "TIP-9", false, "another officer than who identified the victim has heard the person ask")),
                    open);
        }
        if (!fits(state, reason)) {
            throw Refusal.field("/reason", "TIP-10", "Name a reason by which a concern in this state ends.");
        }
    }

    /** What was never found is not over, and what was found was no mistake of who saw a sign. */
    private static boolean fits(TraffickingConcernState state, ConcernClosureReason reason) {
        return switch (reason) {
            case NO_VICTIM -> true;
            case RAISED_BY_MISTAKE -> state == TraffickingConcernState.RAISED;
            case SUPPORT_COMPLETED, PERSON_ASKED -> state == TraffickingConcernState.IDENTIFIED;
        };
    }
}
