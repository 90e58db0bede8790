package org.rsp.caseload.documents;

/** Which side of a document a copy shows. */
enum CopiedSide {
    DATA_PAGE,
    FRONT,
    BACK,
    OTHER_PAGE
}
