package org.rsp.caseload.bestinterests;

/** For what a determination of a child's best interests is made. */
public enum BestInterestsPurpose {
    /** Which durable solution a child who is alone is helped to. */
    DURABLE_SOLUTION,
    /** With whom a child lives for the time being, where that is out of the ordinary. */
    TEMPORARY_CARE,
    /** Whether a child is parted from a parent against the will of either. */
    SEPARATION_FROM_PARENT
}
