package org.rsp.gateway;

import io.vertx.core.http.HttpMethod;
import java.util.List;

/** The methods of the platform. TRACE and CONNECT are none of them. */
final class Methods {

    static final List<HttpMethod> ALLOWED = List.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    static final String ALLOW =
            String.join(", ", ALLOWED.stream().map(HttpMethod::name).toList());

    private Methods() {}
}
