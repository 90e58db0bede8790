package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.CaseView.IndividualView;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;

/** A correction: which fields, why, and the record as it stood before, as far as the caller may be told of the person. */
record CorrectionView(
        @Classified(P1) long version,
        @Classified(P1) UUID individualId,
        @Classified(P1) Instant at,
        @Classified(P2) @Nullable CorrectionReason reason,
        @Classified(P2) @Nullable List<String> fields,
        @Classified(P2) @Nullable IndividualView before) {

    /** That something sensitive was recorded or corrected is as sensitive as what it is. */
    static List<String> told(List<String> fields, Decision decision) {
        return decision.toCustodian() && decision.tells(P4)
                ? fields
                : fields.stream()
                        .filter(field -> !field.equals(Person.SENSITIVE))
                        .toList();
    }

    /** @param before the person as it was recorded, null if that was erased */
    static CorrectionView of(Correction c, Individual individual, @Nullable Person before, Decision decision) {
        return new CorrectionView(
                c.version(),
                decision.id(c.individualId()),
                c.at(),
                decision.tell(P2, c::reason),
                decision.tell(P2, () -> told(c.fields(), decision)),
                before == null ? null : decision.tell(P2, () -> IndividualView.of(individual, before, decision)));
    }
}
