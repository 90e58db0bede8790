package org.rsp.caseload.identity;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** How sure one was of who a person is, as far as the caller is told of it. */
record IdentityConfidenceView(
        @Classified(P2) UUID id,
        @Classified(P2) long version,
        @Classified(P2) IdentityConfidenceState status,
        @Classified(P2) UUID individualId,
        @Classified(P2) UUID caseId,
        @Classified(P2) String custodian,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Integer level,

        @Classified(value = P2, custodianOnly = true) @Nullable
        List<ConfidenceEvidence> evidence,

        @Classified(P2) LocalDate on,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String confirmedBy,

        @Classified(value = P2, custodianOnly = true) @Nullable
        LoweringReason loweringReason,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String note,

        @Classified(P2) Instant recordedAt,
        @Classified(P0) List<FieldClass> withheld) {

    /** @param note opened only if it may be told */
    static IdentityConfidenceView of(IdentityConfidence entry, Decision.Fact<String> note, Decision decision) {
        return new IdentityConfidenceView(
                decision.id(entry.id()),
                entry.version(),
                entry.state(),
                decision.id(entry.individualId()),
                decision.id(entry.caseId()),
                entry.custodian(),
                decision.tellCustodian(P2, entry::level),
                decision.tellCustodian(P2, entry::evidence),
                entry.on(),
                decision.tellCustodian(P2, entry::confirmedBy),
                decision.tellCustodian(P2, entry::lowering),
                decision.tellCustodian(P3, note),
                entry.recordedAt(),
                decision.withheld(IdentityConfidenceView.class));
    }

    @Override
    public String toString() {
        return "IdentityConfidenceView[" + id + "]";
    }
}
