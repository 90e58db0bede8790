package org.rsp.returns.suspensions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;

/** What may refuse that a return goes on. Nothing refuses that it stops. */
final class SuspensionRule {

    private SuspensionRule() {}

    static void checkEnding(SuspensionReason reason, boolean byWhoImposedIt, List<String> open) {
        if (reason.isEndedByWhoImposedItAlone() && !byWhoImposedIt) {
            throw Refusal.guards(
                    List.of(Guard.of("SUS-3", false, "It is ended by the person who imposed it alone.")), open);
        }
    }

    /** SUS-9: who has agreed to go by own will goes by own will, or is returned by another return. */
    static void checkOwnWill(SuspensionReason reason, ReturnKind kind, List<String> open) {
        if (reason == SuspensionReason.VOLUNTARY_AGREED && !kind.isByOwnWill()) {
            throw Refusal.guards(
                    List.of(Guard.of("SUS-9", false, "The person goes by own will, as it was agreed.")), open);
        }
    }

    /** SUS-6: of a return that is over, and of who has departed, there is nothing to go on with. */
    static void checkGoingOn(boolean beforeDeparture, List<String> open) {
        demand(
                "SUS-6",
                beforeDeparture,
                "What stops a return ends before the departure; what stands when it is over stops the person's next return.",
                open);
    }

    /** SUS-7; in words that do not tell what it is about. */
    static void checkLookedAt(boolean lookedAt, List<String> open) {
        demand("SUS-7", lookedAt, "Whoever is to look at what stops it has heard of it since, and looked at it.", open);
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }

    /** SUS-2: all that the return has passed to stand where it stands, and what the reason is about. Of a return that is over, nothing. */
    static Set<ReturnGuard> needed(Set<ReturnGuard> passed, SuspensionReason reason) {
        if (passed.isEmpty()) {
            return passed;
        }
        var needed = EnumSet.copyOf(passed);
        needed.add(reason.guard());
        return needed;
    }
}
