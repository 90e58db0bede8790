package org.rsp.platform.facts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where a service asks for the facts of cases that are not its own. Without an address it keeps none. */
@ConfigMapping(prefix = "rsp.facts")
interface FactsConfig {

    /** The service that has the cases, e.g. {@code http://localhost:8081}. */
    Optional<URI> address();

    /** Where the realm gives this service its own token. */
    URI tokens();

    /** The secret of this service's own client in the realm, whose id is the service's name. */
    Optional<String> secret();

    /** How long somebody waits for an answer, all attempts together. */
    @WithDefault("2s")
    Duration patience();

    /**
     * How long a copy is used of which nothing newer was heard. Events tell of a change within a second; this is for the hour
     * in which they do not arrive, and longer than a restart of the service that has the cases.
     */
    @WithDefault("10m")
    Duration unconfirmed();
}
