package org.rsp.caseload.screening;

/** To whom a person has expressed fear: anybody, at any place. */
enum SaidTo {
    SCREENING_STAFF,
    REGISTRATION_STAFF,
    CASEWORKER,
    RETURNS_STAFF,
    BORDER_OR_POLICE,
    DETENTION_STAFF,
    INTERPRETER,
    LAWYER_OR_NGO,
    SOMEBODY_ELSE
}
