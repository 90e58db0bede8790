package org.rsp.returns.departures;

/** What came of it. What is not here is not known, and refused as such. */
public enum PermitUse {
    /** The permit was used: the person has departed. */
    USED,
    /** The permit was not used, and cannot be. */
    REFUSED,
    /** The permit was not used so far as is known, and could be. */
    OPEN
}
