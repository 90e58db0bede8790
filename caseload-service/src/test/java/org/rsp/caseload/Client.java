package org.rsp.caseload;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Tokens;

/** Somebody who calls the service: an organisation with roles. */
public record Client(String organisation, Role... roles) {

    static final Client RSO = new Client("RSO", Role.COORDINATOR);

    static Client of(String organisation) {
        return new Client(organisation, Role.REGISTRAR, Role.CASEWORKER, Role.SUPERVISOR);
    }

    RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(organisation, roles)).contentType("application/json");
    }

    Response get(String path) {
        return request().get(Area.PATH + path);
    }

    /** A creating POST with a new key. */
    Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Response post(String path, Object body, String key) {
        return request().header("Idempotency-Key", key).body(body).post(Area.PATH + path);
    }

    /** A step on a resource as it now stands. */
    Response step(String resource, String step, Object body) {
        return step(resource, step, body, etag(resource));
    }

    Response step(String resource, String step, Object body, String etag) {
        return request()
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Area.PATH + resource + step);
    }

    String etag(String resource) {
        return get(resource).then().statusCode(200).extract().header("ETag");
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
