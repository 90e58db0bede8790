package org.rsp.caseload.stays;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.stays.RemovalStayCommand.Lift.LiftReason;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse that a stay ends, and that a case is sealed by one. Nothing refuses that one of another kind is ordered. */
final class RemovalStayRule {

    /** A court has ended its stay, or an authority has released its witness: not ours to know without its word. */
    private static final Set<LiftReason> BY_REFERENCE = Set.of(LiftReason.COURT_ENDED_IT, LiftReason.WITNESS_RELEASED);

    private RemovalStayRule() {}

    /** STY-7 and STY-8: whoever else sees a danger orders a hold of protection, which nothing refuses. */
    static void checkOrdering(RemovalStayCommand.Order command, Actor actor) {
        if (command.kind() != StayKind.WITNESS_HOLD) {
            return;
        }
        if (!actor.has(Role.PROTECTION_OFFICER) && !actor.has(Role.SUPERVISOR)) {
            throw Refusal.guards(
                    List.of(
                            Guard.of(
                                    "STY-7",
                                    false,
                                    "A protection officer or a supervisor seals the case of a witness; order a hold of protection, and tell one.")),
                    List.of());
        }
        if (command.namedStaff().stream().allMatch(actor.subject()::equals)) {
            throw Refusal.field(
                    "/namedStaff", "STY-8", "Name at least one other of your staff who may know of the case, too.");
        }
    }

    /**
     * One who has said that a witness hold may be lifted.
     *
     * @param because why it may
     * @param ordererHasLeft whether who ordered it does not work for the custodian any more
     */
    record Agreement(String by, LiftReason because, boolean ordererHasLeft) {}

    static void checkAgreeing(StayKind kind, RemovalStayCommand.AgreeToLift command, List<String> open) {
        if (kind != StayKind.WITNESS_HOLD) {
            throw Refusal.guards(
                    List.of(Guard.of("STY-1", false, "Two are needed for a witness hold alone; this stay one lifts.")),
                    open);
        }
        checkReason(kind, command.reason());
    }

    /** @param agreed null while nobody has agreed */
    static void checkLifting(
            StayKind kind,
            String orderedBy,
            @Nullable Agreement agreed,
            RemovalStayCommand.Lift command,
            Actor actor,
            List<String> open) {
        if (kind == StayKind.WITNESS_HOLD && !isByTwo(orderedBy, agreed, command, actor)) {
            throw Refusal.guards(
                    List.of(
                            Guard.of(
                                    "STY-1",
                                    false,
                                    "Another than who lifts it has agreed to that for the same reason, and one of the two has ordered it, or has left.")),
                    open);
        }
        if (kind == StayKind.PROTECTION_HOLD && !actor.has(Role.PROTECTION_OFFICER)) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "STY-4", false, "That the danger is past, or never was, a protection officer finds.")),
                    open);
        }
        checkReason(kind, command.reason());
        if (BY_REFERENCE.contains(command.reason()) != (command.reference() != null)) {
            throw Refusal.field(
                    "/reference",
                    "STY-5",
                    "Name the decision by which the court has ended it, or the authority has released the witness, and of no other stay one.");
        }
    }

    private static boolean isByTwo(
            String orderedBy, @Nullable Agreement agreed, RemovalStayCommand.Lift command, Actor actor) {
        return agreed != null
                && agreed.because() == command.reason()
                && !agreed.by().equals(actor.subject())
                && (agreed.ordererHasLeft()
                        || Set.of(agreed.by(), actor.subject()).contains(orderedBy));
    }

    private static void checkReason(StayKind kind, LiftReason reason) {
        if (!fits(kind, reason)) {
            throw Refusal.field("/reason", "STY-2", "Name a reason by which a stay of this kind ends.");
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
