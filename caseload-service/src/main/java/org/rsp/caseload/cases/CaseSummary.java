package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** One line of the worklist: no names, so that a list on a screen tells a bystander nothing. */
record CaseSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) CaseState status,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String caseNumber,

        @Classified(P1) String custodian,
        @Classified(P1) String countryOfAsylum,
        @Classified(P1) @Nullable UUID caseloadId,
        @Classified(P1) int persons,
        @Classified(P1) Instant registeredAt,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<FieldClass> withheld) {

    static CaseSummary of(CaseRow row, Decision decision) {
        return new CaseSummary(
                decision.id(row.id()),
                row.version(),
                row.state(),
                decision.tellCustodian(P2, row::number),
                row.custodian(),
                row.countryOfAsylum(),
                row.caseloadId(),
                row.persons(),
                row.registeredAt(),
                row.updatedAt(),
                decision.withheld(CaseSummary.class));
    }
}
