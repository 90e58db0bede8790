package org.rsp.caseload.reception;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whether a standard is met at a place.
 *
 * @param source on what that rests; none where it is not known
 */
@Embeddable
record ReceptionAnswer(
        @Enumerated(EnumType.STRING) ReceptionStandard standard,
        @Enumerated(EnumType.STRING) ReceptionFinding answer,
        @Enumerated(EnumType.STRING) @Nullable ReceptionSource source) {

    /** Yes, no, or nobody knows. */
    enum ReceptionFinding {
        YES,
        NO,
        NOT_KNOWN
    }

    static ReceptionAnswer notKnown(ReceptionStandard standard) {
        return new ReceptionAnswer(standard, ReceptionFinding.NOT_KNOWN, null);
    }

    /** RCP-3: what is not known counts as not met. */
    boolean isMet() {
        return answer == ReceptionFinding.YES;
    }

    boolean isKnown() {
        return answer != ReceptionFinding.NOT_KNOWN;
    }
}
