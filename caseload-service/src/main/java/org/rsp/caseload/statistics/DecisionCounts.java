package org.rsp.caseload.statistics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one group in a quarter, before anything is kept back.
 *
 * @param otherwiseClosed ended without a decision on the merits: no rejection
 * @param pending at the end of the quarter
 * @param medianDays from lodging to notification, of what was decided on the merits
 * @param parts what each custodian has of it, and so knows; none of a part
 */
record DecisionCounts(
        String group,
        long firstTime,
        long repeated,
        long recognised,
        long complementary,
        long rejected,
        long otherwiseClosed,
        long pending,
        @Nullable Double medianDays,
        Map<String, DecisionCounts> parts) {

    DecisionCounts {
        parts = Map.copyOf(parts);
    }

    long[] lodged() {
        return new long[] {firstTime, repeated};
    }

    long[] left() {
        return new long[] {pending};
    }

    long[] decided() {
        return new long[] {recognised, complementary, rejected, otherwiseClosed};
    }
}
