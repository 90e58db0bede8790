package org.rsp.caseload.safety;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.permits.Clearance;
import org.rsp.caseload.permits.ReturnKind;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/**
 * Whether a person may be returned in this kind of return, at this moment. What stands in the way is told to the custodian's staff who may be
 * told of claims.
 *
 * @param seal by which another service of the platform knows that this answer was given here, then, about this person and kind
 */
record RemovalSafetyView(
        @Classified(P1) UUID individualId,
        @Classified(P1) ReturnKind kind,
        @Classified(P1) Clearance answer,
        @Classified(P0) Instant answeredAt,
        @Classified(P0) String seal,

        @Classified(value = P3, custodianOnly = true) @Nullable
        List<SafetyFinding> because,

        @Classified(P0) List<FieldClass> withheld) {

    static RemovalSafetyView of(
            UUID individualId, ReturnKind kind, RemovalSafety safety, Instant at, String seal, Decision told) {
        return new RemovalSafetyView(
                individualId,
                kind,
                safety.clearance(),
                at,
                seal,
                told.tellCustodian(P3, safety::findings),
                told.withheld(RemovalSafetyView.class));
    }
}
