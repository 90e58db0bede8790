package org.rsp.caseload.determinations;

/** How a claim is gone through. None of them has fewer safeguards than {@code REGULAR}. */
public enum Modality {
    REGULAR,
    ACCELERATED,
    SIMPLIFIED,
    MERGED_REGISTRATION,
    MERGED_RESETTLEMENT
}
