package org.rsp.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** One request and its answer, under the id by which the client, the service and the logs know it. */
record Exchange(RoutingContext routing, String requestId) {

    static final String REQUEST_ID = "X-Request-Id";

    HttpServerRequest request() {
        return routing.request();
    }

    HttpServerResponse response() {
        return routing.response();
    }

    HttpMethod method() {
        return request().method();
    }

    /** Whether bytes may follow the head: then the connection must be read on, or closed. */
    boolean announcesBody() {
        MultiMap headers = request().headers();
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return headers.contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    /** The length its head states; -1 when it comes in chunks. The framework has refused what is no length. */
    long announcedBytes() {
        MultiMap headers = request().headers();
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || headers.contains(HttpHeaders.TRANSFER_ENCODING) ? -1 : Long.parseLong(length);
    }
}
