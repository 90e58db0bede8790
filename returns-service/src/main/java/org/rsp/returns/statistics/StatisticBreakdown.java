package org.rsp.returns.statistics;

/** By what a table parts what it counts. There is no other way to ask: who could choose freely could subtract. */
public enum StatisticBreakdown {
    CUSTODIAN,
    KIND,
    DESTINATION,
    REASON,
    /** The state that asks and the one that is asked, as {@code MYS-PAK}: they have one agreement at a time. */
    AGREEMENT,
    /** What was paid for and the currency, as {@code TICKET-EUR}: no two currencies are ever added. */
    COST,
    /** How many months after the arrival. */
    MONTHS
}
