package org.rsp.caseload.permits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What a permit must be to be issued, and to be used. Nobody can override any of it. */
final class DeparturePermitRule {

    private DeparturePermitRule() {}

    /** PRM-1: what is not clear, and what is not known to be, is refused; it is not told which, nor why. */
    static void checkClear(Clearance clearance, List<String> open) {
        if (clearance != Clearance.CLEAR) {
            throw Refusal.guards(
                    List.of(Guard.of(
                            "PRM-1", false, "The person may not depart in this kind of return now; ask again later.")),
                    open);
        }
    }

    static void checkUse(DeparturePermit permit, UUID returnId, Instant now, List<String> open) {
        if (!permit.returnId().equals(returnId)) {
            throw Refusal.field("/returnId", "PRM-2", "A permit is good for the return that it was issued for alone.");
        }
        if (!now.isBefore(permit.expiresAt())) {
            throw Refusal.guards(
                    List.of(Guard.of("PRM-3", false, "The permit's time is over; ask for a new one.")), open);
        }
    }
}
