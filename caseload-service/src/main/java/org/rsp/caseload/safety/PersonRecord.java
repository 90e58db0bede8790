package org.rsp.caseload.safety;

import java.util.stream.Stream;
import org.rsp.caseload.permits.Clearance;
import org.rsp.caseload.permits.ReturnKind;

/**
 * What is known at one custodian of a person who may be returned.
 *
 * @param stayed whether something keeps the person from being returned in any kind
 */
record PersonRecord(Standing standing, boolean stayed) {

    Clearance clearance(ReturnKind kind) {
        return stayed ? Clearance.NOT_CLEAR : standing.clearance(kind);
    }

    Stream<SafetyFinding> findings(ReturnKind kind) {
        return Stream.concat(
                standing.clearance(kind) == Clearance.CLEAR ? Stream.empty() : standing.finding().stream(),
                stayed ? Stream.of(SafetyFinding.STAY_IN_FORCE) : Stream.empty());
    }
}
