package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;

/** From when to when a person was what in the group. */
record MembershipView(
        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID individualId,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Relationship relationship,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant since,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant until) {

    static MembershipView of(Membership m, Decision decision) {
        return new MembershipView(
                decision.tellCustodian(P2, m::individualId),
                decision.tellCustodian(P2, m::relationship),
                decision.tellCustodian(P2, m::since),
                decision.tellCustodian(P2, m::until));
    }
}
