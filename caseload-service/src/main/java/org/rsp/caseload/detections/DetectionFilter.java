package org.rsp.caseload.detections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

/** Which sums: of a whole month, since months that overlap would tell of each other, by one thing. */
public record DetectionFilter(
        @NotNull @QueryParam("month") @Pattern(regexp = "20\\d{2}-(0[1-9]|1[0-2])", message = "name a month as YYYY-MM")
        String month,

        @NotNull @QueryParam("by") DetectionBreakdown by) {}
