package org.rsp.returns.readmission;

/** Why a requested state does not take somebody back. */
enum ReadmissionRefusal {
    NOT_A_NATIONAL,
    NOT_A_RESIDENT,
    IDENTITY_NOT_ESTABLISHED,
    DOCUMENT_NOT_VALID,
    EXCEPTION_APPLIES,
    REQUESTED_TOO_LATE,
    AGREEMENT_DOES_NOT_APPLY
}
