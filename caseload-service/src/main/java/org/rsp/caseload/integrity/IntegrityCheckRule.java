package org.rsp.caseload.integrity;

import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** Who looks into the honesty of a procedure. Nothing of it stops, delays or decides a claim (ITG-2). */
final class IntegrityCheckRule {

    private IntegrityCheckRule() {}

    static void checkOpening(boolean tookPart) {
        demand(Guard.of("ITG-1", !tookPart, "who opens a check has had no part in a claim of the person"), List.of());
    }

    static void checkClosing(boolean openedIt, List<String> open) {
        demand(Guard.of("ITG-3", !openedIt, "somebody else than who opened the check closes it"), open);
    }

    private static void demand(Guard guard, List<String> open) {
        if (guard.state() != Guard.State.PASS) {
            throw Refusal.guards(List.of(guard), open);
        }
    }
}
