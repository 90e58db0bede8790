package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.Tokens;

/** Somebody who calls the service: an organisation with roles. */
public record Client(String organisation, Role... roles) {

    private static final Pattern PLAIN = Pattern.compile("[\\w/?&=.~-]*");

    static final Client RSO = new Client("RSO", Role.COORDINATOR);

    static Client of(String organisation) {
        return new Client(organisation, Role.REGISTRAR, Role.CASEWORKER, Role.SUPERVISOR);
    }

    RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(organisation, roles)).contentType("application/json");
    }

    Response get(String path) {
        return isPlain(path) ? Call.send(to(path).GET()) : request().get(Area.PATH + path);
    }

    /** What has to be escaped in an address is left to RestAssured. */
    private static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches();
    }

    private HttpRequest.Builder to(String path) {
        return Call.to(Area.PATH + path)
                .header("Authorization", "Bearer " + Tokens.of(organisation, roles))
                .header("Content-Type", "application/json");
    }

    /** A creating POST with a new key. */
    Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Response post(String path, Object body, String key) {
        return Call.send(to(path).header("Idempotency-Key", key).POST(Call.json(body)));
    }

    /** A step on a resource as it now stands. */
    Response step(String resource, String step, Object body) {
        return step(resource, step, body, etag(resource));
    }

    Response step(String resource, String step, Object body, String etag) {
        return Call.send(to(resource + step)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(Call.json(body)));
    }

    String etag(String resource) {
        var answer = get(resource);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.header("ETag");
    }

    /** For bodies in line. */
    static Map<String, Object> body(Object... pairs) {
        var map = new java.util.LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
