package org.rsp.caseload.documents;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.documents.ExaminationFindings.ExaminationMethod;
import org.rsp.caseload.documents.ExaminationFindings.ExaminationResult;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** An examination: that there was one (P2), and what was found, to the custodian's staff who may be told P4. */
record ExaminationView(
        @Classified(P2) long version,
        @Classified(P2) Instant at,

        @Classified(value = P4, custodianOnly = true) @Nullable
        ExaminationResult result,

        @Classified(value = P4, custodianOnly = true) @Nullable
        Integer level,

        @Classified(value = P4, custodianOnly = true) @Nullable
        List<ExaminationMethod> methods,

        @Classified(value = P4, custodianOnly = true) @Nullable
        LocalDate examinedOn,

        @Classified(value = P4, custodianOnly = true) @Nullable
        String features,

        @Classified(P0) List<FieldClass> withheld) {

    /** @param findings opened only if they may be told, and absent too where they were erased */
    static ExaminationView of(Examination examination, @Nullable ExaminationFindings findings, Decision decision) {
        return new ExaminationView(
                examination.version(),
                examination.at(),
                findings == null ? null : findings.result(),
                findings == null ? null : findings.level(),
                findings == null ? null : findings.methods(),
                findings == null ? null : findings.examinedOn(),
                findings == null ? null : findings.features(),
                decision.withheld(ExaminationView.class));
    }

    @Override
    public String toString() {
        return "ExaminationView";
    }
}
