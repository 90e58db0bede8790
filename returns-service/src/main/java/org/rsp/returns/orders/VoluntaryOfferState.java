package org.rsp.returns.orders;

/** What the person has said to going by own will. */
public enum VoluntaryOfferState {
    MADE,
    ACCEPTED,
    DECLINED,
    LAPSED
}
