package org.rsp.gateway;

import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which headers cross the gateway. Towards a service only those on the list do, so a header that claims an identity,
 * an origin or another method is gone whatever its name; back to the client all do but those of the connection and
 * those that are the gateway's to set. A new request header of the API needs a line here. The trace is not on the
 * list: the tracer reads it and hands it on with its own span as parent.
 */
final class ForwardedHeaders {

    static final Set<String> TO_SERVICE = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "cache-control",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "purpose",
            "range",
            "user-agent");

    private static final Set<String> NOT_TO_CLIENT = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "x-powered-by",
            "x-request-id");

    private ForwardedHeaders() {}

    static void copyToService(MultiMap from, MultiMap to) {
        for (Map.Entry<String, String> header : from) {
            if (TO_SERVICE.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    /** What the service says replaces what the gateway would say by default, such as {@code Cache-Control}. */
    static void copyToClient(MultiMap from, MultiMap to) {
        for (String name : from.names()) {
            String plain = name.toLowerCase(Locale.ROOT);
            if (!NOT_TO_CLIENT.contains(plain) && !SecurityHeaders.ALWAYS.containsKey(plain)) {
                to.set(name, from.getAll(name));
            }
        }
    }
}
