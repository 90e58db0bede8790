package org.rsp.returns.returns;

/** Where a return stands. That it is suspended is no state: it can be in each of them. */
public enum ReturnState {
    OPENED,
    COUNSELLED,
    CONSENTED,
    ORDERED,
    CLEARED,
    DEPARTED,
    RETURNED_BACK,
    ARRIVED,
    CLOSED,
    CANCELLED;

    /** The person has left by it, whatever came of that. */
    boolean isAfterDeparture() {
        return switch (this) {
            case DEPARTED, RETURNED_BACK, ARRIVED, CLOSED -> true;
            case OPENED, COUNSELLED, CONSENTED, ORDERED, CLEARED, CANCELLED -> false;
        };
    }
}
