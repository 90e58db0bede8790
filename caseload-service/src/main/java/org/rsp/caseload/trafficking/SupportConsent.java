package org.rsp.caseload.trafficking;

/** What the person, or who stands for a child, has said to the help that was offered. Neither closes anything. */
public enum SupportConsent {
    GIVEN,
    REFUSED
}
