package org.rsp.caseload.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The bodies of the operations on audits of decisions. */
final class DecisionAuditRequests {

    private DecisionAuditRequests() {}

    record NewDecisionAudit(
            @NotNull @Pattern(regexp = "[12]\\d{3}-Q[1-4]", message = "name a quarter as YYYY-Qn")
            String quarter,

            @NotNull @Min(1) @Max(200) Integer sampleSize) {

        DecisionAuditCommand.Order toCommand() {
            return new DecisionAuditCommand.Order(AuditedQuarter.parse(quarter), sampleSize);
        }
    }

    record DecisionAuditClosure(
            @NotNull @Pattern(regexp = "CLOSE", message = "say CLOSE")
            String declaration) {}
}
