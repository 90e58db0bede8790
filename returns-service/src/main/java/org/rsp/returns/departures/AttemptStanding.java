package org.rsp.returns.departures;

/** What is known here of one attempt to let a person depart. */
enum AttemptStanding {
    /** The keys are remembered. Nothing was sent that could let anybody depart. */
    ASKED,
    /** The permit may have been used: only who keeps it knows. */
    SENT,
    /** The permit was used. */
    USED,
    /** The permit was not used, and cannot be any more. */
    REFUSED;

    boolean isOpen() {
        return this == ASKED || this == SENT;
    }
}
