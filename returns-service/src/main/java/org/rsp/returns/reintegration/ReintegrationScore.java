package org.rsp.returns.reintegration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A score from 0 to 1, and on how many answers it rests: the one is never there without the other (REI-7).
 *
 * @param dimension none where it is of all three
 * @param score none where too little was answered
 */
@Embeddable
record ReintegrationScore(
        @Enumerated(EnumType.STRING) @Nullable ReintegrationDimension dimension,
        @Nullable BigDecimal score,
        int answered,
        int asked) {

    BigDecimal responseRate() {
        return BigDecimal.valueOf(answered).divide(BigDecimal.valueOf(asked), 2, RoundingMode.HALF_UP);
    }
}
