package org.rsp.caseload.safety;

import java.util.List;
import org.rsp.caseload.permits.Clearance;

/** The answer for one person and one kind of return, and what it rests on where it is not clear. */
record RemovalSafety(Clearance clearance, List<SafetyFinding> findings) {

    RemovalSafety {
        findings = List.copyOf(findings);
    }
}
