package org.rsp.caseload.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of the operation on reception checks. */
final class ReceptionCheckRequests {

    private ReceptionCheckRequests() {}

    record NewReceptionCheck(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}", message = "name an office by its code")
            String office,

            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewReceptionAnswer> answers) {

        ReceptionFindings toFindings() {
            return new ReceptionFindings(
                    office,
                    on,
                    answers.stream().map(NewReceptionAnswer::toAnswer).toList());
        }
    }

    record NewReceptionAnswer(
            @NotNull ReceptionStandard standard,
            @NotNull ReceptionAnswer.ReceptionFinding answer,
            @Nullable ReceptionSource source) {

        ReceptionAnswer toAnswer() {
            return new ReceptionAnswer(standard, answer, source);
        }
    }
}
