package org.rsp.caseload.determinations;

/** How a claim came to be heard of. None of them is worth more than another (RSD-1). */
public enum ClaimBasis {
    SAID_IN_PERSON,
    IN_WRITING,
    THROUGH_SOMEBODY_ELSE,
    FEAR_EXPRESSED
}
