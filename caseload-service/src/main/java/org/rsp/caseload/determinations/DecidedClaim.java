package org.rsp.caseload.determinations;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A determination that is decided, for the feature that issues the decision and hears appeals. Everything of it is P3.
 *
 * @param derivedFrom the person from whom the status derives, if it does
 * @param tookPart the accounts of all who have held an interview, assessed, or reviewed, those whose work was returned or did not stand too
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
        Set<String> tookPart) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "DecidedClaim";
    }
}
