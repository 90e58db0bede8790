package org.rsp.caseload.determinations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** Who may hear a person, and how. */
final class InterviewRule {

    private InterviewRule() {}

    /**
     * All of it is answered at once, so that somebody else can be found at once.
     *
     * @param guarded whether the person is of age, has a relative here, or has a guardian
     * @param guardians accounts of those who stand for the child
     */
    static void checkPlan(
            InterviewPlan plan,
            Set<String> languages,
            Set<String> origins,
            boolean guarded,
            Set<String> guardians,
            boolean arranged,
            List<String> open) {
        StatusDeterminationRule.demand(
                List.of(
                        Guard.of(
                                "INT-1",
                                languages.contains(plan.language()),
                                "the person is known to speak the language"),
                        Guard.of(
                                "INT-2",
                                plan.staff().stream().allMatch(s -> s.suits(plan.preference())),
                                "the person is heard by whom the person asked to be heard"),
                        Guard.of(
                                "INT-3",
                                plan.staff().stream()
                                        .allMatch(s -> s.conflicts().isEmpty()),
                                "nobody in the room has declared a conflict of interest"),
                        Guard.of(
                                "INT-4",
                                plan.staff().stream().allMatch(s -> Collections.disjoint(s.nationalities(), origins)),
                                "nobody in the room is a national of a state that the person may fear"),
                        Guard.of("INT-5", guarded, "a child who is alone has a guardian"),
                        Guard.of("INT-6", !arranged, "no other interview is arranged"),
                        Guard.of(
                                "GRD-3",
                                plan.staff().stream().noneMatch(s -> guardians.contains(s.id())),
                                "nobody in the room for the organisation stands for the child")),
                open);
    }

    static void checkDay(Instant startsAt, LocalDate today) {
        if (LocalDate.ofInstant(startsAt, ZoneOffset.UTC).isBefore(today)) {
            throw Refusal.field("/startsAt", "INT-7", "An interview is arranged for today or a later day.");
        }
    }

    static void checkHolding(
            Interview arranged, String officer, boolean guarded, Set<String> guardians, List<String> open) {
        StatusDeterminationRule.demand(
                List.of(
                        Guard.of("INT-5", guarded, "a child who is alone is heard with its guardian"),
                        Guard.of("INT-8", arranged.interviewer().equals(officer), "who was arranged for holds it"),
                        Guard.of("GRD-3", !guardians.contains(officer), "who hears the child does not stand for it")),
                open);
    }

    /** INT-7: somebody can only have missed what has begun. */
    static void checkMissed(Interview arranged, Instant now, List<String> open) {
        StatusDeterminationRule.demand(
                List.of(Guard.of("INT-7", !arranged.startsAt().isAfter(now), "the time of the interview has come")),
                open);
    }

    /** The interview that the act is about. */
    static Interview demand(Optional<Interview> interview, List<String> open) {
        return interview.orElseThrow(() -> Refusal.guards(
                List.of(Guard.of("INT-6", false, "there is an interview that this can be done with")), open));
    }

    /** INT-9: one of the two, and not both. */
    static void checkRecord(InterviewRecord record) {
        if ((record.words() == null) == (record.contentReference() == null)) {
            throw Refusal.field("/words", "INT-9", "Give what was said, or where the recording of it is kept.");
        }
    }
}
