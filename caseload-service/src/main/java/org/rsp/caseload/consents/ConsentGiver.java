package org.rsp.caseload.consents;

/** Who says it: the person, or for a child the guardian too. The head of a household says nothing for its members. */
enum ConsentGiver {
    PERSON,
    PERSON_AND_GUARDIAN
}
