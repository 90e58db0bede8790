package org.rsp.platform.audit;

/** What was done with the data. */
public enum AuditAction {
    WRITE,
    READ,
    /** A list: the entry names the cases that were shown. */
    SEARCH,
    EXPORT,
    EVENT_DELIVERY,
    REFUSAL
}
