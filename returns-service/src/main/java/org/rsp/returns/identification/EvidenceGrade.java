package org.rsp.returns.identification;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What the evidence of an identity is worth, from the least to the most; DISPUTED is worth nothing. */
enum EvidenceGrade {
    /** The state says that the person is not its national, or the papers are false. */
    DISPUTED,
    /** The person's own word alone. */
    CLAIMED,
    /** Presumed, unless it is disproved. */
    PRIMA_FACIE,
    /** By a genuine document of the state, or by the state's own word. */
    PROVEN;

    boolean isAtMost(EvidenceGrade most) {
        return compareTo(most) <= 0;
    }

    /** What all of it is worth together: false papers take nothing from what else there is. */
    static Optional<EvidenceGrade> of(Collection<EvidenceGrade> all) {
        return all.stream().max(Comparator.naturalOrder());
    }
}
