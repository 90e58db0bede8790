package org.rsp.caseload.stays;

import java.util.List;
import org.rsp.caseload.stays.RemovalStayCommand.Lift.LiftReason;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse that a stay ends. Nothing refuses that one is ordered. */
final class RemovalStayRule {

    private RemovalStayRule() {}

    static void checkLifting(
            StayKind kind, boolean byWhoOrderedIt, RemovalStayCommand.Lift command, Actor actor, List<String> open) {
        if (kind == StayKind.WITNESS_HOLD && !byWhoOrderedIt) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "STY-1", false, "A witness is released by the person who ordered the hold alone.")),
                    open);
        }
        if (kind == StayKind.PROTECTION_HOLD && !actor.has(Role.PROTECTION_OFFICER)) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "STY-4", false, "That the danger is past, or never was, a protection officer finds.")),
                    open);
        }
        if (!fits(kind, command.reason())) {
            throw Refusal.field("/reason", "STY-2", "Name a reason by which a stay of this kind ends.");
        }
        if ((command.reason() == LiftReason.COURT_ENDED_IT) != (command.reference() != null)) {
            throw Refusal.field(
                    "/reference",
                    "STY-5",
                    "Name the decision by which the court has ended it, and of no other stay one.");
        }
    }

    private static boolean fits(StayKind kind, LiftReason reason) {
        return switch (reason) {
            case COURT_ENDED_IT -> kind == StayKind.COURT_STAY;
            case WITNESS_RELEASED -> kind == StayKind.WITNESS_HOLD;
            case REQUEST_WITHDRAWN -> kind == StayKind.EXTRADITION_HOLD;
            case DANGER_PAST -> kind == StayKind.PROTECTION_HOLD;
            // a court's order is no mistake of ours to find
            case ORDERED_BY_MISTAKE -> kind != StayKind.COURT_STAY;
        };
    }
}
