package org.rsp.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.rsp.platform.ids.Ids;

/** Gives each request its id: the gateway's when there is a well-formed one, else a new one. Logs and problems carry it. */
@ApplicationScoped
class RequestIds {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int BEFORE_EVERYTHING = 10_000;

    private final Ids ids;

    RequestIds(Ids ids) {
        this.ids = ids;
    }

    void install(@Observes Filters filters) {
        filters.register(this::name, BEFORE_EVERYTHING);
    }

    private void name(RoutingContext routing) {
        var id = acceptable(routing.request());
        routing.put(RequestId.KEY, id);
        routing.response().putHeader("X-Request-Id", id);
        MDC.put("requestId", id);
        routing.next();
    }

    private String acceptable(HttpServerRequest request) {
        var sent = request.getHeader("X-Request-Id");
        return sent != null && UUID_TEXT.matcher(sent).matches()
                ? sent
                : ids.next().toString();
    }
}
