package org.rsp.caseload.arrangements;

/**
 * The steps for which there is a time frame. How long each takes where an arrangement says nothing stands in time-frames.csv. Most say by when staff have to do
 * something; NO_SHOW and APPEAL_FILING say also how much time a person is given, and bind where they give more than everybody has. Nothing is counted yet by
 * DECISION, COMPLEX_DECISION, APPEAL_GRACE and RESPONSIBILITY_ANSWER: they are agreed on, and kept for those who read the arrangement.
 */
public enum TimeFrameStep {
    SCREENING_REVIEW,
    REFERRAL,
    SPECIFIC_NEED_REVIEW,
    BEST_INTERESTS,
    TRAFFICKING_CONCERN,
    RECORD_LINK_VERDICT,
    DOCUMENT_RETURN,
    MODALITY,
    INTERVIEW,
    /** How long after a missed interview a file is closed, if nobody hears from the person. */
    NO_SHOW,
    ASSESSMENT,
    SECOND_REVIEW,
    DECISION,
    COMPLEX_DECISION,
    NOTIFICATION,
    /** How long a person has to appeal, from the notification. */
    APPEAL_FILING,
    /** How long after a missed day of appeal a file stays open. */
    APPEAL_GRACE,
    APPEAL_DECISION,
    STATUS_REVIEW,
    SOLUTION,
    RETURN_CONSENT,
    RESPONSIBILITY_ANSWER
}
