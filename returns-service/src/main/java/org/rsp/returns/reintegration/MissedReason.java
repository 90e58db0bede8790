package org.rsp.returns.reintegration;

/** Why a person was not reached for a review. */
enum MissedReason {
    NO_ANSWER,
    CONTACT_LOST,
    NO_ACCESS
}
