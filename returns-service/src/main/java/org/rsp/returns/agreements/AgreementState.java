package org.rsp.returns.agreements;

/** Where an agreement stands. Nobody is returned under it, and no clock of it runs, outside {@link #IN_FORCE}. */
public enum AgreementState {
    DRAFT,
    SIGNED,
    IN_FORCE,
    SUSPENDED,
    ENDED
}
