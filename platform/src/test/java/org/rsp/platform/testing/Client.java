package org.rsp.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Role;

/** Somebody who calls the service under test: an organisation with roles. Paths are below the service's area. */
public record Client(String organisation, Role... roles) {

    private static String area() {
        return ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);
    }

    private HttpRequest.Builder to(String path, @Nullable String purpose) {
        var request = Call.to(area() + path)
                .header("Authorization", "Bearer " + Tokens.of(organisation, roles))
                .header("Content-Type", "application/json");
        return purpose == null ? request : request.header("Purpose", purpose);
    }

    public Response get(String path) {
        return Call.send(to(path, null).GET());
    }

    /** The same for a purpose that is stated. */
    public Response get(String path, String purpose) {
        return Call.send(to(path, purpose).GET());
    }

    /** A creating POST with a new key. */
    public Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, Object body, String key) {
        return Call.send(to(path, null).header("Idempotency-Key", key).POST(Call.json(body)));
    }

    /** A step on a resource as it now stands. */
    public Response step(String resource, String step, Object body) {
        return step(resource, step, body, etag(resource));
    }

    public Response step(String resource, String step, Object body, String etag) {
        return step(resource, step, body, etag, UUID.randomUUID().toString());
    }

    public Response step(String resource, String step, Object body, String etag, String key) {
        return Call.send(to(resource + step, null)
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .POST(Call.json(body)));
    }

    public String etag(String resource) {
        var answer = get(resource);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.header("ETag");
    }

    /** The id of what was made or changed; anything else than this status fails. */
    public static String id(Response response, int status) {
        assertEquals(status, response.statusCode(), response::asString);
        return Call.text(response, "/id");
    }

    /** For bodies in line. */
    public static Map<String, Object> body(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
