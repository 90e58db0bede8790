package org.rsp.caseload.trafficking;

/** A sign that somebody may be a victim of trafficking, by what was done and what for. About a child the means say nothing. */
public enum TraffickingIndicator {
    DECEIVED_ABOUT_WORK_OR_JOURNEY,
    DOCUMENTS_WITHHELD,
    MOVEMENT_CONTROLLED,
    THREATS_OR_VIOLENCE,
    DEBT_BONDAGE,
    WAGES_WITHHELD,
    SPOKEN_FOR_BY_ANOTHER,
    FORCED_LABOUR,
    DOMESTIC_SERVITUDE,
    SEXUAL_EXPLOITATION,
    FORCED_BEGGING,
    FORCED_CRIME,
    FORCED_MARRIAGE,
    ORGAN_REMOVAL,
    RECRUITED_BY_ARMED_GROUP
}
