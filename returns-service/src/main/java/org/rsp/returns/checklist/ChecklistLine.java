package org.rsp.returns.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of the checklist of one return, and what is answered to it.
 *
 * @param answer null where nobody has answered
 * @param officer whose answer it is; null where the service answers
 */
record ChecklistLine(
        ChecklistItem item,
        @Nullable ChecklistReply answer,
        @Nullable String evidence,
        @Nullable String officer,
        @Nullable LocalDate answeredOn) {

    static ChecklistLine open(ChecklistItem item) {
        return new ChecklistLine(item, null, null, null, null);
    }

    static ChecklistLine said(ChecklistItem item, ChecklistAnswer by) {
        return new ChecklistLine(item, by.answer(), by.evidence(), by.answeredBy(), by.answeredOn());
    }

    static ChecklistLine found(
            ChecklistItem item, ChecklistReply answer, @Nullable String evidence, @Nullable LocalDate on) {
        return new ChecklistLine(item, answer, evidence, null, on);
    }

    boolean isAnswered() {
        return answer != null;
    }
}
