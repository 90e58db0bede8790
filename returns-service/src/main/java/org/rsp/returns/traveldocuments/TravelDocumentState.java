package org.rsp.returns.traveldocuments;

/** Whether a travel document is there, and can be travelled on. */
public enum TravelDocumentState {
    PLANNED,
    APPLIED_FOR,
    REFUSED,
    ISSUED,
    HANDED_OVER,
    DISPUTED,
    EXPIRED,
    LOST,
    CANCELLED
}
