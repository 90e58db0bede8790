package org.rsp.caseload.rights;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** One line of the worklist: no names, so that a list on a screen tells a bystander nothing. */
record SubjectRequestSummary(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) SubjectRequestState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P2) @Nullable SubjectRequestKind kind,
        @Classified(P1) LocalDate dueOn,
        @Classified(P1) boolean overdue,
        @Classified(P0) List<FieldClass> withheld) {

    static SubjectRequestSummary of(SubjectRequest r, LocalDate today, Decision decision) {
        return new SubjectRequestSummary(
                decision.id(r.id()),
                r.version(),
                r.state(),
                decision.id(r.individualId()),
                decision.id(r.caseId()),
                decision.tell(P2, r::kind),
                r.dueOn(),
                r.isOverdue(today),
                decision.withheld(SubjectRequestSummary.class));
    }
}
