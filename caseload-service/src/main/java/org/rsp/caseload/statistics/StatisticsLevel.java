package org.rsp.caseload.statistics;

/** At which instance something was decided. One person may be in both: they are never added (STA-5). */
public enum StatisticsLevel {
    FIRST_INSTANCE,
    APPEAL
}
