package org.rsp.returns.checklist;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/**
 * The checklist of one return, as it is answered now. Nobody may keep what the service answers: it is found anew whenever it is asked.
 *
 * @param complete whether every item is answered
 */
record ReturnChecklistView(
        @Classified(P1) UUID returnId,
        @Classified(P0) Instant evaluatedAt,
        @Classified(P2) @Nullable Boolean complete,
        @Classified(P0) List<ItemView> items,
        @Classified(P0) List<FieldClass> withheld) {

    /**
     * One item.
     *
     * @param answer absent where nobody has answered
     * @param answeredBy the officer's account; absent where the service answers
     */
    record ItemView(
            @Classified(P0) ChecklistTopic topic,
            @Classified(P0) String item,
            @Classified(P0) String question,
            @Classified(P0) boolean byService,
            @Classified(P2) @Nullable ChecklistReply answer,
            @Classified(P2) @Nullable String evidence,

            @Classified(value = P2, custodianOnly = true) @Nullable
            String answeredBy,

            @Classified(P2) @Nullable LocalDate answeredOn) {

        static ItemView of(ChecklistLine line, Decision told) {
            return new ItemView(
                    line.item().topic(),
                    line.item().code(),
                    line.item().question(),
                    line.item().isAnsweredByTheService(),
                    told.tell(P2, line::answer),
                    told.tell(P2, line::evidence),
                    told.tellCustodian(P2, line::officer),
                    told.tell(P2, line::answeredOn));
        }
    }

    static ReturnChecklistView of(UUID returnId, Instant at, List<ChecklistLine> lines, Decision told) {
        return new ReturnChecklistView(
                told.id(returnId),
                at,
                told.tell(P2, () -> lines.stream().allMatch(ChecklistLine::isAnswered)),
                lines.stream().map(line -> ItemView.of(line, told)).toList(),
                told.withheld(ReturnChecklistView.class));
    }
}
