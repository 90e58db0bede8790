package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import org.rsp.platform.access.Classified;

/** What a nationality rests on. A nationality that is only claimed is a nationality: lack of documents is no adverse sign. */
record NationalityEvidence(
        @Classified(P2) String country,
        @Classified(P2) NationalityBasis basis,
        @Classified(P2) boolean documented) {

    /** Why a person is a national of a state. */
    enum NationalityBasis {
        BIRTH,
        DESCENT,
        NATURALISATION,
        MARRIAGE,
        OPTION,
        UNKNOWN
    }
}
