package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;

/** What two persons are to each other, both ends said: the first is {@code firstIs} of the second, and the second {@code secondIs} of the first. */
record KinshipView(
        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID id,

        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID firstId,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Relationship firstIs,

        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID secondId,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Relationship secondIs,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant since,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant until) {

    static KinshipView of(Kinship k, Decision decision) {
        return new KinshipView(
                decision.tellCustodian(P2, k::id),
                decision.tellCustodian(P2, k::firstId),
                decision.tellCustodian(P2, k::firstIs),
                decision.tellCustodian(P2, k::secondId),
                decision.tellCustodian(P2, k::secondIs),
                decision.tellCustodian(P2, k::since),
                decision.tellCustodian(P2, k::until));
    }
}
