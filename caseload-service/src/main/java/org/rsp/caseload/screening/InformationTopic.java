package org.rsp.caseload.screening;

/** What a person is told before anything is asked. */
enum InformationTopic {
    RIGHT_TO_SEEK_PROTECTION,
    CONFIDENTIALITY,
    COURSE_OF_SCREENING,
    HELP_FOR_VICTIMS,
    REGULAR_WAYS_AND_RETURN,
    COMPLAINTS
}
