package org.rsp.returns.disclosure;

/** What a state is asked by an entry of its inbox. */
public enum InboxKind {
    /** Whether a person is its national. */
    IDENTIFICATION,
    /** Whether it takes a person back. */
    READMISSION
}
