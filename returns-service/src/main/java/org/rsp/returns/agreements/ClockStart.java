package org.rsp.returns.agreements;

/** With what a clock of an agreement begins. The day of it is not counted. */
public enum ClockStart {
    UNLAWFUL_STAY_KNOWN,
    REQUEST_RECEIVED,
    INTERVIEW_HELD,
    NATIONALITY_CONFIRMED,
    READMISSION_ACCEPTED,
    DOCUMENT_ISSUED,
    DOCUMENT_EXPIRED,
    PERSON_TRANSFERRED
}
