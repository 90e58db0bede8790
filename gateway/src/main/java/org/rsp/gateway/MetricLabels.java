package org.rsp.gateway;

import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the framework would take for a label from the request line of anybody: a path that was refused, a method that
 * does not exist. Both could hold a person's name, and each new one would be another metric for good.
 */
final class MetricLabels {

    private static final Pattern KNOWN_PATH = Pattern.compile(
            "/|/health|/page\\.css|/problems|/swagger-ui|/processing|/returns|/resettlement|/coi|root|NOT_FOUND|REDIRECTION|UNKNOWN");
    private static final Set<String> KNOWN_METHODS =
            Methods.ALLOWED.stream().map(HttpMethod::name).collect(Collectors.toUnmodifiableSet());

    @Produces
    @Singleton
    MeterFilter paths() {
        return MeterFilter.replaceTagValues(
                "uri", path -> KNOWN_PATH.matcher(path).matches() ? path : "other");
    }

    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues("method", name -> KNOWN_METHODS.contains(name) ? name : "other");
    }
}
