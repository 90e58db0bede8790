package org.rsp.returns.readmission;

/** Why a state says that somebody was readmitted wrongly. */
enum WrongReadmission {
    ANOTHER_PERSON,
    NOT_A_NATIONAL,
    NOT_A_RESIDENT,
    CONDITIONS_NOT_MET
}
