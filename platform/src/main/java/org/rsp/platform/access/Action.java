package org.rsp.platform.access;

/** What is asked of a case: the ways in which something can be learnt or changed. */
public enum Action {
    READ,
    LIST,
    SEARCH,
    COUNT,
    WRITE,
    EXPORT,
    DELIVER_EVENT,
    /** Who looked at it, and nothing that they saw. */
    AUDIT;

    /** What must at least be told, or nothing is: that a case exists. Who reads an audit names the case, and is told no P1. */
    FieldClass least() {
        return this == AUDIT ? FieldClass.P2 : FieldClass.P1;
    }
}
