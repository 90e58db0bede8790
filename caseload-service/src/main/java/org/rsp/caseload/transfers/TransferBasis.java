package org.rsp.caseload.transfers;

/** What an offer rests on: the duty that the two have by their arrangement, or that each person agrees. */
public enum TransferBasis {
    ARRANGEMENT,
    CONSENT
}
