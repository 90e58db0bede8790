package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.time.PartialDate;

/** A civil event of a person of the case. */
record CivilEventView(
        @Classified(P1) UUID individualId,
        @Classified(P1) Instant at,
        @Classified(P2) @Nullable CivilEventKind kind,
        @Classified(P2) @Nullable PartialDate on,
        @Classified(P2) @Nullable String country,

        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID otherId,

        @Classified(P2) @Nullable CivilEvidence evidence,
        @Classified(P2) @Nullable MaritalStatus maritalStatusBefore) {

    /** @param details null where they were erased */
    static CivilEventView of(CivilEvent event, CivilEvent.@Nullable Details details, Decision decision) {
        if (details == null) {
            return new CivilEventView(
                    decision.id(event.individualId()), event.at(), null, null, null, null, null, null);
        }
        return new CivilEventView(
                decision.id(event.individualId()),
                event.at(),
                decision.tell(P2, details::kind),
                decision.tell(P2, details::on),
                decision.tell(P2, details::country),
                decision.tellCustodian(P2, details::otherId),
                decision.tell(P2, details::evidence),
                decision.tell(P2, details::maritalStatusBefore));
    }
}
