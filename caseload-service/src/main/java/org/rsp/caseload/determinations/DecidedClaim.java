package org.rsp.caseload.determinations;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A determination that is decided, for the feature that issues the decision and hears appeals. Everything of it is P3.
 *
 * @param derivedFrom the person from whom the status derives, if it does
 * @param interviewers the accounts of all who have held an interview
 */
public record DecidedClaim(
        UUID id,
        UUID individualId,
        UUID caseId,
        String custodian,
        Modality modality,
        Recommendation outcome,
        Set<Nexus> nexus,
        Set<ComplementaryGround> complementary,
        @Nullable UUID derivedFrom,
        Set<String> interviewers,
        String assessor,
        String reviewer) {

    /** Whether this account took part in the decision, so that it has nothing to do with an appeal against it. */
    public boolean wasTakenPartInBy(String subject) {
        return interviewers.contains(subject) || assessor.equals(subject) || reviewer.equals(subject);
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "DecidedClaim";
    }
}
