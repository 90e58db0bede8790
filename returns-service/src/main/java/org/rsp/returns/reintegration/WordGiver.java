package org.rsp.returns.reintegration;

/** Who has said it: the person, and of who may be a child the guardian too. Nobody else says anything for a person. */
enum WordGiver {
    PERSON,
    PERSON_AND_GUARDIAN
}
