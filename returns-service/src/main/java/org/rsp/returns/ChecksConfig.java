package org.rsp.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** For how long a check of a return counts from its day on, by its kind. Policy, and no law of nature. */
@ConfigMapping(prefix = "rsp.checks")
public interface ChecksConfig {

    @WithDefault("P30D")
    Period nonRefoulement();

    @WithDefault("P90D")
    Period bestInterests();

    /** Shortly before the departure; a doctor may say less. */
    @WithDefault("P7D")
    Period fitness();

    @WithDefault("P30D")
    Period familyUnity();

    @WithDefault("P30D")
    Period traffickingSafety();

    @WithDefault("P30D")
    Period conflicts();
}
