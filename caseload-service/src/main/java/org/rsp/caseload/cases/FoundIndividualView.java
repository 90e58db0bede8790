package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.time.PartialDate;

/** Somebody who was found: who it is and whose case it is; all else is read with the case. */
record FoundIndividualView(
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P1) @Nullable String familyName,
        @Classified(P1) @Nullable String givenName,
        @Classified(P1) @Nullable String otherNames,
        @Classified(P1) @Nullable String nameInOriginalScript,
        @Classified(P1) @Nullable PartialDate bornOn,
        @Classified(P1) boolean birthDateEstimated,
        @Classified(P1) Sex sex,
        @Classified(P1) List<String> nationalities,
        @Classified(P0) List<FieldClass> withheld) {

    static FoundIndividualView of(FoundRow row, Decision decision) {
        return new FoundIndividualView(
                decision.id(row.id()),
                decision.id(row.caseId()),
                row.custodian(),
                row.familyName(),
                row.givenName(),
                row.otherNames(),
                row.nameInOriginalScript(),
                row.bornOn() == null ? null : PartialDate.parse(row.bornOn()),
                row.birthDateEstimated(),
                row.sex(),
                row.nationalities(),
                decision.withheld(FoundIndividualView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "FoundIndividualView[" + individualId + "]";
    }
}
