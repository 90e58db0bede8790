package org.rsp.returns.disclosure;

/** Where an entry stands for the state that is asked. */
public enum InboxStatus {
    WAITING,
    ANSWERED
}
