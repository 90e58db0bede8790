package org.rsp.caseload.needs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on specific needs. */
final class SpecificNeedRequests {

    private SpecificNeedRequests() {}

    record NewSpecificNeed(
            @NotNull @Size(min = 1, max = 20) String code,
            @Nullable @Size(min = 1, max = 4000) String note) {

        SpecificNeedCommand.Flag toCommand() {
            return new SpecificNeedCommand.Flag(new NeedContent(code, note));
        }

        @Override
        public String toString() {
            return "NewSpecificNeed";
        }
    }

    record SpecificNeedConfirmation(
            @NotNull @Pattern(regexp = "CONFIRM", message = "say CONFIRM")
            String declaration,

            @Nullable LocalDate reviewOn) {}

    record SpecificNeedReview(
            @NotNull @Pattern(regexp = "REVIEWED", message = "say REVIEWED")
            String declaration,

            @Nullable LocalDate reviewOn) {}

    record SpecificNeedClosure(@NotNull SpecificNeedCommand.Close.NeedClosureReason reason) {}

    record SpecificNeedReopening(@NotNull SpecificNeedCommand.Reopen.NeedReopeningReason reason) {}
}
