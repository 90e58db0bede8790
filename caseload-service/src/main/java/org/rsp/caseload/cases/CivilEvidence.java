package org.rsp.caseload.cases;

/** What the record of a civil event rests on. A state of origin is never asked for it. */
public enum CivilEvidence {
    DOCUMENT_SEEN,
    AUTHORITY_OF_ASYLUM,
    PERSON_SAYS_SO,
    FAMILY_SAYS_SO,
    COMMUNITY_SAYS_SO
}
