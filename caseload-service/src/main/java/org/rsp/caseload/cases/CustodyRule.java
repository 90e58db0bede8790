package org.rsp.caseload.cases;

import java.util.List;
import java.util.UUID;
import org.rsp.caseload.cases.GroupCommand.Placing;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** When persons may be offered to another custodian, and go over to it. */
final class CustodyRule {

    private CustodyRule() {}

    /** TRF-4: of an open case, named once each; who stays has a principal applicant, and who goes too. */
    static void checkOffer(Case c, List<Placing> going, List<String> open) {
        if (c.state() == CaseState.CLOSED) {
            throw Refusal.guards(List.of(Guard.of("TRF-4", false, "Persons of an open case are offered.")), open);
        }
        checkGroup(c, going);
    }

    private static void checkGroup(Case c, List<Placing> going) {
        if (going.size() < c.persons()) {
            GroupRule.checkLeaving(c, going, "/individuals");
        } else {
            GroupRule.checkPersons(c, going, "/individuals");
        }
    }

    /**
     * TRF-8: everything is still as it was offered, and the case is kept to nobody in particular; else nobody goes, and the offer is as it was. Who
     * takes over is not told what has changed.
     *
     * @param settled whether nothing that somebody of them has claimed is pending (TRF-12)
     */
    static void checkTakeover(Case c, List<Placing> going, boolean settled, String to) {
        var there = going.stream().map(Placing::individualId).allMatch(id -> isHere(c, id));
        if (c.state() == CaseState.CLOSED
                || c.isSealed()
                || !there
                || !settled
                || c.facts().isKeptFrom(to)) {
            throw Refusal.guards(
                    List.of(Guard.of("TRF-8", false, "The case has changed since it was offered.")), List.of());
        }
        checkGroup(c, going);
    }

    private static boolean isHere(Case c, UUID id) {
        return c.individual(id).isPresent();
    }
}
