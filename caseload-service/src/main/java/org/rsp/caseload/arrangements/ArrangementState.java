package org.rsp.caseload.arrangements;

/** Where an arrangement stands. Nothing is shared outside {@link #IN_FORCE}. */
public enum ArrangementState {
    DRAFT,
    IN_FORCE,
    SUSPENDED,
    ENDED
}
