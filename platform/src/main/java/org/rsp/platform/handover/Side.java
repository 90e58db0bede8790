package org.rsp.platform.handover;

/** The two who take part in a hand-over. */
public enum Side {
    OFFERING,
    RECEIVING
}
