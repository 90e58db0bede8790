package org.rsp.caseload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is policy about permits to let a person depart. */
@ConfigMapping(prefix = "rsp.permits")
public interface PermitsConfig {

    /** How long a permit can be used. */
    @WithDefault("10m")
    Duration life();

    /** How long after a departure what is done for the person's safety still calls the person back; until then no return is recorded as reached (SOL-10). */
    @WithDefault("3d")
    Duration turnBackFor();
}
