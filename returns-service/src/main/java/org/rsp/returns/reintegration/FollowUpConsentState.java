package org.rsp.returns.reintegration;

/** What a person says is written down, and stays. */
public enum FollowUpConsentState {
    RECORDED
}
