package org.rsp.platform.access;

/** What is asked of a case: the ways in which something can be learnt or changed. */
public enum Action {
    READ,
    LIST,
    SEARCH,
    COUNT,
    WRITE,
    EXPORT,
    DELIVER_EVENT
}
