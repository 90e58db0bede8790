package org.rsp.caseload.documents;

/** What the record of a document rests on. That somebody has none, or says it is lost, is normal and is no adverse sign. */
public enum DocumentSeen {
    SEEN,
    COPIED,
    /** Not seen: the person says so. */
    PERSON_SAYS
}
