package org.rsp.returns.returns;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;

/** What may refuse an open act beside the guards of a return. Nobody can override any of it. */
final class ReturnRule {

    private ReturnRule() {}

    static void checkOpening(boolean hasOpen, ReturnCommand.Open command) {
        if (command.willing() && command.kind() != ReturnKind.READM) {
            throw Refusal.field("/willing", "RET-3", "Whether somebody is willing is asked in a readmission alone.");
        }
        demand(Guard.of("RET-1", !hasOpen, "The person has no other open return."), List.of());
    }

    /** RET-3: what is asked of a person, and done to a person, is what the kind allows. */
    static void checkKind(Return of, ReturnCommand command, List<String> open) {
        var fits =
                switch (command.act()) {
                    case CONSENT_TO -> of.kind().isByOwnWill();
                    case SERVE_ORDER_IN, CHOOSE_VOLUNTARY -> !of.kind().isByOwnWill();
                    default -> true;
                };
        demand(
                Guard.of(
                        "RET-3",
                        fits,
                        "Nobody is asked to consent to a removal or a readmission, and nobody is ordered to go by own will."),
                open);
    }

    /** RET-6: nobody is counselled to go nowhere, and no later act says where to. */
    static void checkDestination(Return of, ReturnCommand.ChooseVoluntary command) {
        if (command.destination() == null && of.destination() == null) {
            throw Refusal.field("/destination", "RET-6", "It is said where the person chooses to go.");
        }
    }

    /** CHL-1: before somebody is cleared, everything on the checklist is answered. */
    static void checkAnswered(List<String> unanswered, List<String> open) {
        demand(
                Guard.of(
                        "CHL-1",
                        unanswered.isEmpty(),
                        "Every item of the checklist is answered; open: %s.".formatted(String.join(", ", unanswered))),
                open);
    }

    /** SUS-1: a return that is suspended goes no further. */
    static void checkMoving(boolean suspended, List<String> open) {
        demand(Guard.of("SUS-1", !suspended, "The return is not suspended."), open);
    }

    /** DPT-3: while it is not known whether the person has departed, nothing else is made of it. */
    static void checkDecided(boolean undecided, List<String> open) {
        demand(Guard.of("DPT-3", !undecided, "It is known what became of every departure that was asked for."), open);
    }

    /** MOV-9: who went by a movement has arrived when somebody has receipted the person. */
    static void checkReceived(boolean missing, List<String> open) {
        demand(Guard.of("MOV-9", !missing, "Somebody has receipted that the person was handed over."), open);
    }

    /** Which guards have been passed by a return that stands here: they are to pass still when it is taken up again (SUS-2). */
    static Set<ReturnGuard> passed(ReturnState state) {
        return switch (state) {
            case OPENED, COUNSELLED -> EnumSet.of(ReturnGuard.G1);
            case CONSENTED -> EnumSet.of(ReturnGuard.G1, ReturnGuard.G3);
            case ORDERED -> EnumSet.of(ReturnGuard.G1, ReturnGuard.G4, ReturnGuard.G5);
            case CLEARED -> EnumSet.allOf(ReturnGuard.class);
            // there is nothing to go on with
            case DEPARTED, RETURNED_BACK, ARRIVED, CLOSED, CANCELLED -> EnumSet.noneOf(ReturnGuard.class);
        };
    }

    private static void demand(Guard guard, List<String> open) {
        if (guard.state() != Guard.State.PASS) {
            throw Refusal.guards(List.of(guard), open);
        }
    }
}
