package org.rsp.caseload.centres;

import java.util.Set;

/**
 * What an assessment centre is for, and so the procedures of which tasks may go to it. No purpose has those of which it is told to few that they are there at all.
 */
enum CentrePurpose {
    SCREENING("screening", "referral"),
    STATUS_DETERMINATION("status-determination", "status-decision"),
    APPEAL("appeal"),
    BEST_INTERESTS("best-interests-procedure");

    private final Set<String> procedures;

    CentrePurpose(String... procedures) {
        this.procedures = Set.of(procedures);
    }

    Set<String> procedures() {
        return procedures;
    }
}
