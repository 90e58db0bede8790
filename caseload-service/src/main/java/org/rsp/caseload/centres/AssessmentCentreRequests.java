package org.rsp.caseload.centres;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rsp.caseload.Country;
import org.rsp.caseload.Organisation;

/** The bodies of the operations on assessment centres, and what is said with them. */
final class AssessmentCentreRequests {

    private AssessmentCentreRequests() {}

    record NewAssessmentCentre(
            @NotNull UUID arrangementId,

            @NotNull
            @Pattern(
                    regexp = "RAC-[A-Z][A-Z0-9-]{1,35}",
                    message = "name the centre by a code that begins with RAC- and a letter")
            String code,

            @NotNull @Organisation String host,

            @NotNull @Size(min = 1, max = 59, message = "name 1 to 59 partners")
            List<@NotNull @Organisation String> partners,

            @NotNull @Country String seat,

            @NotNull @Size(min = 1, max = 4, message = "name 1 to 4 purposes")
            List<@NotNull CentrePurpose> purposes) {

        AssessmentCentreCommand.Plan toCommand() {
            return new AssessmentCentreCommand.Plan(arrangementId, code, host, partners, seat, Set.copyOf(purposes));
        }
    }

    /** The act in words, so that it cannot be done by a number alone. */
    record AssessmentCentreStaffing(
            @NotNull @Pattern(regexp = "STAFF", message = "say STAFF")
            String declaration,

            @NotNull @Min(1) @Max(1000) Integer posts) {}

    record AssessmentCentreOpening(
            @NotNull @Pattern(regexp = "OPEN", message = "say OPEN")
            String declaration) {}

    record AssessmentCentreEndOfStaffing(@NotNull LocalDate effectiveOn) {}

    record AssessmentCentreClosure(@NotNull AssessmentCentreCommand.Close.CentreClosureReason reason) {}
}
