package org.rsp.caseload.links;

/** What somebody looked at to say that two records are of one person, or are not. */
public enum LinkBasis {
    SAME_DOCUMENT_NUMBER(true),
    BIOMETRIC_ANSWER(true),
    PERSON_SAYS_SO(true),
    FAMILY_SAYS_SO(true),
    SAME_NAME_AND_BIRTH(false),
    SAME_NAME(false);

    private final boolean moreThanNames;

    LinkBasis(boolean moreThanNames) {
        this.moreThanNames = moreThanNames;
    }

    /** Names recur, and a day of birth is often only a guess: alone, they make nobody the same person (LNK-1). */
    boolean isMoreThanNames() {
        return moreThanNames;
    }
}
