package org.rsp.caseload.caseloads;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What admission asks of a household or of one person in it.
 *
 * @param origins nationalities, and the former habitual residence of a stateless person; of the principal applicant, whom
 *     the family follows (ADM-6)
 * @param persons how many places are needed
 */
public record Candidate(
        String custodian,
        Set<String> origins,
        String countryOfAsylum,
        @Nullable LocalDate arrivedOn,
        int persons) {}
