package org.rsp.caseload.determinations;

/** For what somebody is persecuted: the five grounds of the 1951 Convention. */
public enum Nexus {
    RACE,
    RELIGION,
    NATIONALITY,
    SOCIAL_GROUP,
    POLITICAL_OPINION
}
