package org.rsp.caseload.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said with the act: how sure one is, since when, and on what.
 *
 * @param confirmedBy the state that confirmed it, where one did
 * @param lowering why the level is lower than the one before, where it is
 */
record ConfidenceStatement(
        int level,
        Set<ConfidenceEvidence> evidence,
        LocalDate on,
        @Nullable String confirmedBy,
        @Nullable LoweringReason lowering,
        @Nullable String note) {

    boolean rests(ConfidenceEvidence... onOneOf) {
        return Set.of(onOneOf).stream().anyMatch(evidence::contains);
    }

    @Override
    public String toString() {
        return "ConfidenceStatement[" + level + "]";
    }
}
