package org.rsp.caseload.determinations;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.determinations.InterviewPlan.SexPreference;
import org.rsp.caseload.determinations.InterviewPlan.Staff;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;

/** An interview, and what was said in it. */
record InterviewView(
        @Classified(P3) UUID id,
        @Classified(P3) @Nullable InterviewState status,
        @Classified(P3) @Nullable Instant startsAt,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String interviewer,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String interpreter,

        @Classified(P3) @Nullable String language,
        @Classified(P3) @Nullable SexPreference preference,
        @Classified(P3) @Nullable String words,
        @Classified(P3) @Nullable String contentReference,
        @Classified(P0) List<FieldClass> withheld) {

    /** @param plan opened only if it may be told, as is the record; nothing if it was erased */
    static InterviewView of(Interview i, Fact<InterviewPlan> plan, Fact<InterviewRecord> record, Decision decision) {
        var arranged = decision.tell(P3, plan);
        var said = decision.tell(P3, record);
        return new InterviewView(
                decision.id(i.id()),
                decision.tell(P3, i::state),
                decision.tell(P3, i::startsAt),
                decision.tellCustodian(P3, i::interviewer),
                arranged == null ? null : decision.tellCustodian(P3, () -> id(arranged.interpreter())),
                arranged == null ? null : arranged.language(),
                arranged == null ? null : arranged.preference(),
                said == null ? null : said.words(),
                said == null ? null : said.contentReference(),
                decision.withheld(InterviewView.class));
    }

    private static @Nullable String id(@Nullable Staff interpreter) {
        return interpreter == null ? null : interpreter.id();
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "InterviewView[" + id + "]";
    }
}
