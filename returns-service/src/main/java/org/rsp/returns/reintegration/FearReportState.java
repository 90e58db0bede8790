package org.rsp.returns.reintegration;

/** Whether the way to protection was opened of a person who has told of a fear after the return. */
public enum FearReportState {
    RAISED,
    REFERRED
}
