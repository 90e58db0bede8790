package org.rsp.caseload.determinations;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;

/** An assessment as it was submitted; the last one stands. */
record AssessmentView(
        @Classified(P3) UUID id,
        @Classified(P3) int number,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String assessor,

        @Classified(P3) @Nullable Recommendation recommendation,
        @Classified(P3) @Nullable Instant submittedAt,
        @Classified(P3) @Nullable Assessment content,
        @Classified(P0) List<FieldClass> withheld) {

    /** @param content opened only if it may be told; nothing if it was erased */
    static AssessmentView of(SubmittedAssessment a, Fact<Assessment> content, Decision decision) {
        var told = decision.tell(P3, content);
        return new AssessmentView(
                decision.id(a.id()),
                a.number(),
                decision.tellCustodian(P3, a::assessor),
                decision.tell(P3, a::recommendation),
                decision.tell(P3, a::submittedAt),
                told == null ? null : told.named(decision::id),
                decision.withheld(AssessmentView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "AssessmentView[" + id + "]";
    }
}
