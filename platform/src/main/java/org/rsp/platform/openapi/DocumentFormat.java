package org.rsp.platform.openapi;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the document as JSON unless {@code ?format=yaml} asks otherwise; the framework's own choice is YAML. */
@ApplicationScoped
class DocumentFormat {

    private static final int BEFORE_THE_DOCUMENT = 100;

    void install(@Observes Filters filters, @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
        filters.register(
                routing -> {
                    var request = routing.request();
                    if (path.equals(request.path()) && request.getParam("format") == null) {
                        request.headers().set("Accept", "application/json");
                    }
                    routing.next();
                },
                BEFORE_THE_DOCUMENT);
    }
}
