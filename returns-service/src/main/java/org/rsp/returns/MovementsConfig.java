package org.rsp.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a deployment says of movements. */
@ConfigMapping(prefix = "rsp.movements")
public interface MovementsConfig {

    /** Within how many days after the end of an operation its monitor reports. */
    @WithDefault("14")
    int reportDays();
}
