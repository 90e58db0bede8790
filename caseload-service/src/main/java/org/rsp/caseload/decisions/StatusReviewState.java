package org.rsp.caseload.decisions;

/** Where the review of one person's status stands. */
public enum StatusReviewState {
    NOTICE_SERVED,
    ANSWERED,
    STANDS,
    ENDING,
    ENDING_NOTIFIED;

    /** It is not decided yet whether the status ends. */
    boolean isOpen() {
        return this == NOTICE_SERVED || this == ANSWERED;
    }

    /** It is decided that the status ends, which takes effect only when nothing can be done against it any more. */
    boolean isEnding() {
        return this == ENDING || this == ENDING_NOTIFIED;
    }
}
