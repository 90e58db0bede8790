package org.rsp.caseload.determinations;

import static org.rsp.caseload.determinations.Modality.ACCELERATED;
import static org.rsp.caseload.determinations.Modality.MERGED_REGISTRATION;
import static org.rsp.caseload.determinations.Modality.MERGED_RESETTLEMENT;
import static org.rsp.caseload.determinations.Modality.SIMPLIFIED;

import java.util.Set;

/** Why a claim is gone through in another way than the regular one, and in which ways it may be for that reason (RSD-4). */
enum ModalityGround {
    SPECIFIC_NEED(ACCELERATED, SIMPLIFIED),
    URGENT_PROTECTION(ACCELERATED, SIMPLIFIED, MERGED_RESETTLEMENT),
    MANIFESTLY_WELL_FOUNDED(ACCELERATED, SIMPLIFIED, MERGED_REGISTRATION, MERGED_RESETTLEMENT),
    PRESUMPTION_OF_INCLUSION(ACCELERATED, SIMPLIFIED, MERGED_REGISTRATION, MERGED_RESETTLEMENT),
    MANIFESTLY_UNFOUNDED(ACCELERATED);

    private final Set<Modality> opens;

    ModalityGround(Modality... opens) {
        this.opens = Set.of(opens);
    }

    boolean opens(Modality modality) {
        return opens.contains(modality);
    }
}
