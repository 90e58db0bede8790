package org.rsp.gateway;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/**
 * The whole list of what is answered without a token: documents that say how the platform is used, and nothing that
 * it holds. A line added here must be added to the reviewed list of the test, too.
 */
final class PublicOperations {

    /** Of the gateway itself. */
    static final Set<String> OWN = Set.of(
            "/",
            "/page.css",
            "/health",
            "/problems",
            "/problems/*",
            "/swagger-ui",
            "/swagger-ui/*",
            RequestTarget.DISCOVERY);

    /** Of each service, under {@code /{area}/v1}. */
    static final Set<String> SERVICE =
            Set.of("/openapi", "/asyncapi", "/problems", "/problems/*", "/schemas", "/schemas/*");

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private PublicOperations() {}

    static boolean ofService(Area area, HttpMethod method, String path) {
        String root = "/" + area.segment() + "/v1";
        return READS.contains(method) && path.startsWith(root) && in(SERVICE, path.substring(root.length()));
    }

    static boolean own(String path) {
        return in(OWN, path);
    }

    /** {@code /x/*} stands for everything below {@code /x/}, {@code /x} for itself only. */
    private static boolean in(Set<String> patterns, String path) {
        if (patterns.contains(path)) {
            return true;
        }
        int slash = path.indexOf('/', 1);
        return slash > 0 && patterns.contains(path.substring(0, slash) + "/*");
    }
}
