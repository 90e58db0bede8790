package org.rsp.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the gateway is told. Addresses have no default: a missing one stops the start and is named. */
@ConfigMapping(prefix = "rsp")
interface GatewayConfig {

    String host();

    int port();

    int managementPort();

    /** The gateway's address as clients see it, no slash at the end. */
    String publicUrl();

    /** The realm as this process reaches it. */
    URI oidc();

    /** The realm as tokens and browsers name it. */
    URI oidcIssuer();

    URI caseloadUrl();

    URI returnsUrl();

    URI resettlementUrl();

    URI coiUrl();

    /** Where readiness is asked; without one, the service's own host and its port plus 1000. */
    Optional<URI> caseloadHealthUrl();

    Optional<URI> returnsHealthUrl();

    Optional<URI> resettlementHealthUrl();

    Optional<URI> coiHealthUrl();

    /** Origins of other web pages that may call the platform from a browser; none by default. */
    Optional<List<String>> corsOrigins();

    Rate rate();

    Limit limit();

    Upstream upstream();

    default URI url(Area area) {
        return switch (area) {
            case PROCESSING -> caseloadUrl();
            case RETURNS -> returnsUrl();
            case RESETTLEMENT -> resettlementUrl();
            case COI -> coiUrl();
        };
    }

    default URI healthUrl(Area area) {
        Optional<URI> told =
                switch (area) {
                    case PROCESSING -> caseloadHealthUrl();
                    case RETURNS -> returnsHealthUrl();
                    case RESETTLEMENT -> resettlementHealthUrl();
                    case COI -> coiHealthUrl();
                };
        return told.orElseGet(() -> {
            URI url = url(area);
            return URI.create(
                    url.getScheme() + "://" + url.getHost() + ":" + (url.getPort() + 1000) + "/q/health/ready");
        });
    }

    /** Per client: `azp` and `sub` of the token, or the remote address without one. */
    interface Rate {
        @WithDefault("600")
        int perSecond();

        @WithDefault("1200")
        int burst();

        /** How many clients are remembered at once; those beyond share one allowance. */
        @WithDefault("50000")
        int clients();
    }

    /** Sizes and times after which the gateway answers itself. */
    interface Limit {
        @WithDefault("10485760")
        long bodyBytes();

        @WithDefault("4096")
        int targetChars();

        @WithDefault("16384")
        int headerChars();

        /** A body must be complete within this time, however busily it trickles. */
        @WithDefault("60s")
        Duration bodyTime();
    }

    /** How the gateway speaks to the services. */
    interface Upstream {
        @WithDefault("256")
        int connections();

        @WithDefault("1024")
        int waiting();

        /** To obtain a connection, the wait for a free one included. */
        @WithDefault("5s")
        Duration connectTime();

        /** Without a byte either way. Longer than a long poll (30 s) and than the time a body may take to arrive. */
        @WithDefault("75s")
        Duration silence();

        /** Shorter than the services' own idle time-out, so that we close a resting connection, never they. */
        @WithDefault("20s")
        Duration rest();

        /** How long an answer nobody waits for any more may still take before its connection is given up. */
        @WithDefault("1s")
        Duration runOut();
    }
}
