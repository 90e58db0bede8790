package org.rsp.returns.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The bodies of the operations on the checklist. */
final class ChecklistRequests {

    private ChecklistRequests() {}

    record NewChecklistAnswer(
            @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z_]*", message = "name the item by its code")
            String item,

            @NotNull ChecklistReply answer,

            @NotNull
            @Size(max = 80)
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*", message = "name what it rests on by its reference")
            String evidence) {

        ChecklistStatement said() {
            return new ChecklistStatement(item, answer, evidence);
        }
    }
}
