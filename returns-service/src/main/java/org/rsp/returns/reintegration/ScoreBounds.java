package org.rsp.returns.reintegration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Below which a score is low, and above which it is high. */
record ScoreBounds(BigDecimal lowBelow, BigDecimal highAbove) {

    @Nullable
    ScoreBand of(@Nullable BigDecimal score) {
        if (score == null) {
            return null;
        }
        if (score.compareTo(lowBelow) < 0) {
            return ScoreBand.LOW;
        }
        return score.compareTo(highAbove) > 0 ? ScoreBand.HIGH : ScoreBand.MEDIUM;
    }
}
