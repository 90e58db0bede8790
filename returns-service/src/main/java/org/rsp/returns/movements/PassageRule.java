package org.rsp.returns.movements;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a passage. */
final class PassageRule {

    private PassageRule() {}

    /** MOV-4: of the person. */
    static void checkGoing(boolean cleared, boolean suspended, boolean booked) {
        demand("MOV-4", cleared && !suspended, "The return is cleared, and does not stand still.", List.of());
        demand("MOV-4", !booked, "The person is booked once.", List.of());
    }

    /** MOV-4: of the movement. */
    static Movement checkMovement(Optional<Movement> found, @Nullable String destination) {
        var movement = found.orElseThrow(
                () -> Refusal.field("/movementId", "MOV-4", "Your organisation has no such movement."));
        demand("MOV-4", movement.isBookable(), "The movement has not set off, and is to take place.", List.of());
        demand(
                "MOV-4",
                movement.destination().equals(destination),
                "The movement leads to where the person returns to.",
                List.of());
        return movement;
    }

    /** MOV-5: asked with the movement locked, so that of two for the last seat the second finds it taken. */
    static void checkSeat(int seats, long taken) {
        demand("MOV-5", taken < seats, "There is a free seat.", List.of());
    }

    static void checkReleasing(ReleaseReason said) {
        if (!said.isSaidByStaff()) {
            throw Refusal.field("/reason", "MOV-6", "This follows of itself, and is not said.");
        }
    }

    /** MOV-8. */
    static void checkRestraint(PassageCommand.RecordRestraintIn said, boolean forced, Instant now, List<String> open) {
        if (said.endedAt().isBefore(said.begunAt()) || said.endedAt().isAfter(now)) {
            throw Refusal.field("/endedAt", "MOV-8", "A restraint is recorded when it is over.");
        }
        if (said.triedBefore().isEmpty()) {
            throw Refusal.field(
                    "/triedBefore", "MOV-8", "Somebody is restrained as the last resort, after something else.");
        }
        demand("MOV-8", forced, "Nobody who goes by own will is restrained.", open);
    }

    /** MOV-10. */
    static void checkPresenting(Movement movement, Instant at, Instant now, List<String> open) {
        demand("MOV-10", movement.isUnderWay(), "The movement has set off, and goes on.", open);
        var setOffAt = movement.setOffAt();
        // by the day: the clocks of those who note it differ
        if (at.isAfter(now) || (setOffAt != null && at.isBefore(setOffAt.truncatedTo(ChronoUnit.DAYS)))) {
            throw Refusal.field(
                    "/at", "MOV-10", "It is recorded after it was done, and not done before the movement set off.");
        }
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}
