package org.rsp.gateway;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Headers that tell a browser to do as little as possible with an answer. On every answer the gateway gives. */
@Singleton
class SecurityHeaders {

    /** Names in lower case: a service cannot weaken these. */
    static final Map<String, String> ALWAYS = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "no-referrer",
            "cross-origin-resource-policy", "same-origin",
            "content-security-policy", "default-src 'none'; frame-ancestors 'none'",
            "strict-transport-security", "max-age=31536000; includeSubDomains");

    /** The one style element that Swagger UI's script adds, two colours of its logo: by what it says, not by leave. */
    private static final String SWAGGER_LOGO = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

    private final boolean overTls;
    private final String pagePolicy;

    SecurityHeaders(GatewayConfig config) {
        overTls = config.publicUrl().startsWith("https://");
        pagePolicy =
                "default-src 'none'; script-src 'self'; style-src 'self' " + SWAGGER_LOGO + "; img-src 'self' data:;"
                        + " connect-src 'self' " + origin(config.oidcIssuer())
                        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    void addTo(MultiMap headers) {
        ALWAYS.forEach((name, value) -> {
            if (overTls || !name.equals("strict-transport-security")) {
                headers.set(name, value);
            }
        });
        headers.set("cache-control", "no-store");
    }

    /** Our own pages may run our own script files, and speak with us and with the identity provider at sign-in. */
    void addPagePolicyTo(MultiMap headers) {
        headers.set("content-security-policy", pagePolicy);
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
