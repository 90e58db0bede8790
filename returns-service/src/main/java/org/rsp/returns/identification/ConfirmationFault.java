package org.rsp.returns.identification;

/** Why a confirmation counts no more. */
enum ConfirmationFault {
    FALSE_DOCUMENT,
    ANOTHER_PERSON,
    TAKEN_BACK_BY_STATE
}
