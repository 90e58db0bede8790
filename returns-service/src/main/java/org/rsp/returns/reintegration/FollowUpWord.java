package org.rsp.returns.reintegration;

/** What a person says to being asked later how the person fares. */
enum FollowUpWord {
    CONSENTS,
    WITHDRAWS
}
