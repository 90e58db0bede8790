package org.rsp.platform.http;

import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.Unremovable;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the metrics call a request. The framework takes the path as it was sent when a request is refused before it reaches a
 * method, and the method as it was sent always: an id of a case, or whatever a client likes to write, would then be a label,
 * and each another metric for good. Here a path is one of ours, with its parameters unnamed, or {@code other}.
 */
@Singleton
@Unremovable
class RequestLabels implements HttpServerMetricsTagsContributor {

    private static final String OTHER = "other";
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.HEAD);

    private final BeanManager beans;
    private final String area;
    private volatile @Nullable KnownPaths known;

    RequestLabels(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") String area) {
        this.beans = beans;
        this.area = area;
    }

    @Override
    public Tags contribute(Context context) {
        var request = context.request();
        var method = METHODS.contains(request.method()) ? request.method().name() : OTHER;
        return Tags.of("uri", label(Optional.ofNullable(request.path()).orElse("")), "method", method);
    }

    private String label(String path) {
        return known().find(path).orElse(OTHER);
    }

    /** At the first request, when every resource is there. */
    private KnownPaths known() {
        var paths = known;
        if (paths == null) {
            paths = KnownPaths.of(
                    Stream.concat(Stream.of(area + "/openapi"), resources().flatMap(this::paths)));
            known = paths;
        }
        return paths;
    }

    private Stream<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct();
    }

    private Stream<String> paths(Class<?> resource) {
        var root = area + "/" + resource.getAnnotation(Path.class).value();
        return Stream.concat(
                        Stream.of(root),
                        Arrays.stream(resource.getDeclaredMethods()).map(m -> root + "/" + own(m)))
                .map(path -> SLASHES.matcher(path).replaceAll("/"))
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private static String own(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
