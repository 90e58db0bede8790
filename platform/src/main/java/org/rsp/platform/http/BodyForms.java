package org.rsp.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Refuses a body that no operation takes before anybody tries to read it: the framework would decode forms, take any
 * charset and any wild card for JSON, and not look at the encoding at all.
 */
@ApplicationScoped
class BodyForms {

    private static final Pattern JSON = Pattern.compile(
            "application/(merge-patch\\+)?json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final int AFTER_THE_ID = 9_000;

    void install(@Observes Filters filters) {
        filters.register(BodyForms::check, AFTER_THE_ID);
    }

    private static void check(RoutingContext routing) {
        if (hasBody(routing.request()) && !isJson(routing.request())) {
            routing.fail(415);
        } else {
            routing.next();
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return type != null
                && JSON.matcher(type.strip()).matches()
                && (encoding == null || encoding.equalsIgnoreCase("identity"));
    }
}
