package org.rsp.caseload.appointments;

/** What a person is asked to come for. The interview on a claim is none of them: it is arranged in the determination, for fewer to know. */
public enum AppointmentPurpose {
    REGISTRATION,
    VERIFICATION,
    DOCUMENTS,
    COUNSELLING,
    ASSISTANCE,
    PROTECTION,
    COMPLAINT
}
