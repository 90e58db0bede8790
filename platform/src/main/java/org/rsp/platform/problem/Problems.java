package org.rsp.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rsp.platform.http.RequestId;

/** Turns a refusal into its body and its response. The type is the address of the page that explains it. */
@ApplicationScoped
public class Problems {

    private final String pages;

    Problems(
            @ConfigProperty(name = "rsp.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.rest.path") String area) {
        pages = publicUrl + area + "/problems/";
    }

    Problem body(Refusal refusal, RoutingContext routing) {
        var type = refusal.type();
        var requestId = RequestId.of(routing);
        return new Problem(
                pages + type.slug(),
                type.title(),
                type.status(),
                refusal.detail(),
                "urn:uuid:" + requestId,
                requestId,
                refusal.violations(),
                refusal.guards(),
                refusal.availableActions());
    }

    public Response response(Refusal refusal, RoutingContext routing) {
        var response = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body(refusal, routing));
        switch (refusal.type().status()) {
            case 401 -> response.header("WWW-Authenticate", "Bearer");
            case 429 -> response.header("Retry-After", "5");
            case 503 -> response.header("Retry-After", "2");
            default -> {
                if (refusal.type() == CommonProblem.REQUEST_IN_PROGRESS) {
                    response.header("Retry-After", "1");
                }
            }
        }
        return response.build();
    }
}
