package org.rsp.returns.checks;

/** Why somebody goes without somebody of the family. */
enum SplitReason {
    OWN_WISH,
    BEST_FOR_A_CHILD,
    SAFETY_OF_A_MEMBER,
    FOLLOWS_SOON,
    DECIDED_BY_COURT
}
