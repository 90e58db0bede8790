package org.rsp.caseload.arrangements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** Rules that may refuse an open act. Their words and sources stand in docs/rules.md. */
final class ArrangementRule {

    private ArrangementRule() {}

    /** ARR-1: one cannot accede or withdraw for another. Whoever is no party does not see the arrangement at all. */
    static Party ownParty(Arrangement arrangement, Actor actor, List<String> open) {
        Optional<Party> own = arrangement.party(actor.organisation());
        return own.orElseThrow(() -> Refusal.guards(
                List.of(Guard.of("ARR-1", false, "The token's organisation is no party to this arrangement.")), open));
    }

    /**
     * ARR-2: in force only when every party has acceded. ARR-3: not before its first day, nor after its last.
     * ARR-7: while it binds at least two.
     */
    static void mayEnterIntoForce(Arrangement arrangement, LocalDate today, List<String> open) {
        var missing = arrangement.parties().stream()
                .filter(p -> p.accededAt() == null)
                .map(Party::organisation)
                .sorted()
                .toList();
        require(
                List.of(
                        Guard.of(
                                "ARR-2",
                                missing.isEmpty(),
                                missing.isEmpty()
                                        ? "Every party has acceded."
                                        : "Not yet acceded: " + String.join(", ", missing) + "."),
                        Guard.of("ARR-3", arrangement.covers(today), "Its term must include today."),
                        Guard.of(
                                "ARR-7",
                                arrangement.parties().stream()
                                                .filter(p -> p.isBoundOn(today))
                                                .count()
                                        >= 2,
                                "At least two parties must be bound today.")),
                open);
    }

    /** ARR-4: each party accedes once. */
    static void notYetAcceded(Party party, List<String> open) {
        require(List.of(Guard.of("ARR-4", party.accededAt() == null, "A party accedes once.")), open);
    }

    /** ARR-5: a withdrawal has effect from today or later and is not taken back by another. */
    static void mayWithdraw(Party party, LocalDate effectiveOn, LocalDate today, List<String> open) {
        require(
                List.of(
                        Guard.of("ARR-5", !effectiveOn.isBefore(today), "A withdrawal has no effect in the past."),
                        Guard.of("ARR-5", party.withdrawsOn() == null, "The withdrawal has been declared already.")),
                open);
    }

    /**
     * ARR-6: an arrangement has at least two parties, each named once, and a term that does not end before it begins.
     * ARR-8: what is shared is that a case exists, and what belongs to it, but never a claim. TSK-1 for its time frames.
     */
    static void soundDraft(ArrangementCommand.Draft draft) {
        if (draft.parties().stream()
                        .map(ArrangementCommand.Draft.Member::organisation)
                        .distinct()
                        .count()
                != draft.parties().size()) {
            throw Refusal.field("/parties", "ARR-6", "Name each party once.");
        }
        if (draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw Refusal.field("/endsOn", "ARR-6", "The last day is not before the first.");
        }
        if (draft.sharedClasses().equals(Set.of(SharedClass.P2))) {
            throw Refusal.field(
                    "/sharedClasses", "ARR-8", "Parties share nothing, P1, or P1 and P2: P1 is that a case exists.");
        }
        soundTimeFrames(draft.timeFrames());
    }

    /** TSK-1: a time frame is agreed once for a step and modality, and takes from no person what a standard gives. */
    private static void soundTimeFrames(List<ArrangementCommand.Draft.Frame> frames) {
        if (frames.stream()
                        .map(f -> Arrays.asList(f.step(), f.modality()))
                        .distinct()
                        .count()
                != frames.size()) {
            throw Refusal.field("/timeFrames", "TSK-1", "Agree once for each step and modality.");
        }
        for (int i = 0; i < frames.size(); i++) {
            int least = UsualTimeFrames.least(frames.get(i).step());
            if (frames.get(i).days() < least) {
                throw Refusal.field(
                        "/timeFrames/" + i + "/days", "TSK-1", "The standard gives a person %d days.".formatted(least));
            }
        }
    }

    private static void require(List<Guard> guards, List<String> open) {
        if (guards.stream().anyMatch(g -> g.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
    }
}
