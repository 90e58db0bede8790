package org.rsp.returns.reintegration;

/** Whether a person was asked how the person fares. */
public enum ReintegrationReviewState {
    PLANNED,
    DUE,
    ANSWERED,
    NOT_REACHED,
    WAIVED
}
