package org.rsp.returns.readmission;

/** Why a readmission is asked for no longer. */
enum ReadmissionWithdrawal {
    PERSON_STAYS,
    PERSON_GOES_ELSEWHERE,
    RECORDED_BY_MISTAKE
}
