package org.rsp.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.List;

/** What is policy about reintegration, and no law of nature. */
@ConfigMapping(prefix = "rsp.reintegration")
public interface ReintegrationConfig {

    /** How many months after the arrival a person is asked how the person fares. */
    @WithDefault("6,12")
    List<Integer> reviewMonths();

    /** How many days after its day a review that nobody has held is overdue. */
    @WithDefault("30")
    int overdueAfter();

    /** A score below it is low. */
    @WithDefault("0.33")
    BigDecimal lowBelow();

    /** A score above it is high. */
    @WithDefault("0.66")
    BigDecimal highAbove();
}
