package org.rsp.platform.http;

import io.vertx.ext.web.RoutingContext;

/** Reads the id that {@link RequestIds} gave to a request. */
public final class RequestId {

    static final String KEY = "rsp.request-id";

    private RequestId() {}

    public static String of(RoutingContext routing) {
        String id = routing.get(KEY);
        return id == null ? "" : id;
    }
}
