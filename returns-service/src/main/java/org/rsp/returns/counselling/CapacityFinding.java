package org.rsp.returns.counselling;

/** What came of a doubt about somebody's capacity, by a professional's assessment. */
enum CapacityFinding {
    CAPABLE,
    /** A lawful representative was there when the person was counselled again. */
    REPRESENTED
}
