package org.rsp.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Lets pages of named origins call the platform. Without cookies, there is nothing to allow credentials for. */
@Singleton
class Cors {

    private static final String MAY_SEND =
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Prefer, Purpose";
    private static final String MAY_READ =
            "Deprecation, ETag, Idempotent-Replay, Link, Location, Retry-After, Sunset, WWW-Authenticate, X-Request-Id";

    private final Set<String> origins;

    Cors(GatewayConfig config) {
        origins = Set.copyOf(config.corsOrigins().orElse(java.util.List.of()));
    }

    void addTo(HttpServerRequest request, MultiMap headers) {
        if (origins.isEmpty()) {
            return;
        }
        headers.set("vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origin == null || !origins.contains(origin)) {
            return;
        }
        headers.set("access-control-allow-origin", origin);
        headers.set("cross-origin-resource-policy", "cross-origin");
        if (request.method().equals(HttpMethod.OPTIONS)) {
            headers.set("access-control-allow-methods", Methods.ALLOW);
            headers.set("access-control-allow-headers", MAY_SEND);
            headers.set("access-control-max-age", "600");
        } else {
            headers.set("access-control-expose-headers", MAY_READ);
        }
    }
}
