package org.rsp.caseload.guardians;

/** By what somebody stands for a child. */
public enum GuardianKind {
    /** By a court's order, or by the law of the place. */
    LEGAL_GUARDIAN,
    /** Named by an authority, or by who cares for children there, as long as there is no legal guardian. */
    REPRESENTATIVE,
    /** A relative or another grown-up whom the child trusts, found fit for it. */
    TRUSTED_ADULT
}
