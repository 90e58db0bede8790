package org.rsp.returns.agreements;

/** What a clause of a return agreement is about: the closed list of the clause library (S2-11b). */
public enum ClauseKind {
    DEFINITIONS,
    OWN_NATIONALS,
    PERMANENT_RESIDENTS,
    THIRD_COUNTRY_NATIONALS,
    MEANS_OF_PROOF,
    INTERVIEWS,
    TIME_LIMITS,
    DOCUMENTS,
    TRANSFER_MODES,
    TRANSIT,
    COSTS,
    DATA_PROTECTION,
    /** That refugee and human-rights law prevails. */
    NON_AFFECTION,
    JOINT_COMMITTEE,
    IMPLEMENTING_PROTOCOL,
    SUSPENSION,
    REINTEGRATION,
    VICTIMS_AND_CHILDREN
}
