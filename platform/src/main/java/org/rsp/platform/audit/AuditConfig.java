package org.rsp.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the audit of one service is sealed. */
@ConfigMapping(prefix = "rsp.audit")
interface AuditConfig {

    /** Whether this process seals what its database holds; one process of each service must. */
    @WithDefault("true")
    boolean seal();

    /** How long an entry may stand unsealed, about: each sealing costs one commit, whatever it seals. */
    @WithDefault("1s")
    Duration every();
}
