package org.rsp.caseload.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;

/** The body with which it is said how sure one is. */
final class IdentityConfidenceRequests {

    private IdentityConfidenceRequests() {}

    record NewIdentityConfidence(
            @NotNull @Min(0) @Max(4) Integer level,
            @NotNull @Size(max = 6) List<@NotNull ConfidenceEvidence> evidence,
            @NotNull LocalDate on,
            @Nullable @Country String confirmedBy,
            @Nullable LoweringReason loweringReason,
            @Nullable @Size(min = 1, max = 4000) String note) {

        ConfidenceStatement toStatement() {
            return new ConfidenceStatement(level, Set.copyOf(evidence), on, confirmedBy, loweringReason, note);
        }

        @Override
        public String toString() {
            return "NewIdentityConfidence";
        }
    }
}
