package org.rsp.returns.checklist;

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

/** What was answered to one item of the checklist of a return. */
record ChecklistAnswerView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable ChecklistAnswerState status,
        @Classified(P2) @Nullable String item,
        @Classified(P2) @Nullable ChecklistReply answer,
        @Classified(P2) @Nullable String evidence,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String answeredBy,

        @Classified(P2) @Nullable LocalDate answeredOn,
        @Classified(P0) List<FieldClass> withheld) {

    static ChecklistAnswerView of(ChecklistAnswer a, Decision told) {
        return new ChecklistAnswerView(
                told.id(a.id()),
                a.version(),
                told.id(a.returnId()),
                told.id(a.individualId()),
                told.id(a.caseId()),
                a.custodian(),
                told.tell(P2, a::state),
                told.tell(P2, a::item),
                told.tell(P2, a::answer),
                told.tell(P2, a::evidence),
                told.tellCustodian(P2, a::answeredBy),
                told.tell(P2, a::answeredOn),
                told.withheld(ChecklistAnswerView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ChecklistAnswerView";
    }
}
