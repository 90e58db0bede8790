package org.rsp.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the service that has the cases is asked before somebody departs. */
@ConfigMapping(prefix = "rsp.departures")
public interface DeparturesConfig {

    /** How long one question waits: longer than whoever is asked waits for a lock, shorter than somebody at a gate. */
    @WithDefault("8s")
    Duration patience();

    /** How old an answer may be when it arrives; an older one is none. */
    @WithDefault("30s")
    Duration freshness();

    /** How far the clocks of two services may be apart. */
    @WithDefault("30s")
    Duration skew();
}
