package org.rsp.caseload.stays;

/** Why a person is not to be returned for now. */
public enum StayKind {
    /** A court or tribunal has said so. */
    COURT_STAY,
    /** The person is to be heard as a witness, or is protected as one. Told to few. */
    WITNESS_HOLD,
    /** Another state has asked for the person. */
    EXTRADITION_HOLD,
    /** Somebody who protects persons sees a danger that nothing else on the record shows. */
    PROTECTION_HOLD;

    boolean isRestricted() {
        return this == WITNESS_HOLD;
    }
}
