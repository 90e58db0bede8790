package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class TokensTest {

    @TestHTTPResource
    URL gateway;

    @Test
    void a_good_token_reaches_the_service_and_goes_with_the_request() {
        String token = Tokens.good("good");
        RawHttp.Answer answer = raw().get("/processing/v1/cases", "Authorization: Bearer " + token);
        assertEquals(200, answer.status());
        assertEquals("Bearer " + token, answer.json().getJsonObject("headers").getString("authorization"));
    }

    @Test
    void without_a_token_every_method_of_every_area_is_challenged() {
        for (Area area : Area.values()) {
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                RawHttp.Answer answer = raw().ask(method, "/" + area.segment() + "/v1/anything");
                assertEquals(401, answer.status());
                assertEquals("Bearer realm=\"rsp\"", answer.header("WWW-Authenticate"));
                assertTrue(answer.json().getString("type").endsWith("/token-missing"));
            }
        }
    }

    @Test
    void a_document_is_public_to_read_and_nothing_more() {
        assertEquals(200, raw().get("/processing/v1/openapi").status());
        assertEquals(200, raw().ask("HEAD", "/processing/v1/schemas/a.b.v1").status());
        assertEquals(401, raw().ask("POST", "/processing/v1/openapi").status());
        assertEquals(401, raw().ask("DELETE", "/processing/v1/problems/x").status());
    }

    @TestFactory
    Stream<DynamicTest> a_token_with_a_defect_is_refused() throws NoSuchAlgorithmException {
        return defects().entrySet().stream()
                .map(defect -> DynamicTest.dynamicTest(defect.getKey(), () -> {
                    RawHttp.Answer answer = raw().get("/processing/v1/cases", "Authorization: " + defect.getValue());
                    assertEquals(401, answer.status());
                    assertEquals("Bearer realm=\"rsp\", error=\"invalid_token\"", answer.header("WWW-Authenticate"));
                    assertTrue(answer.json().getString("type").endsWith("/token-refused"));
                }));
    }

    private static Map<String, String> defects() throws NoSuchAlgorithmException {
        String good = Tokens.good("defects");
        String[] parts = good.split("\\.");
        KeyPair stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Map<String, String> defects = new LinkedHashMap<>();
        defects.put("cut short", "Bearer " + good.substring(0, good.length() - 9));
        defects.put(
                "other claims under the same signature",
                "Bearer " + parts[0] + "." + base64(text(parts[1]).replace("MYS", "AUS")) + "." + parts[2]);
        defects.put("algorithm none", "Bearer " + base64("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        defects.put(
                "algorithm none with the old signature",
                "Bearer " + base64("{\"alg\":\"none\",\"kid\":\"test\"}") + "." + parts[1] + "." + parts[2]);
        defects.put(
                "HS256 with a known text as key",
                "Bearer "
                        + Tokens.claims("x")
                                .jws()
                                .keyId("test")
                                .signWithSecret("0123456789012345678901234567890123456789"));
        defects.put(
                "another signing algorithm",
                "Bearer "
                        + Tokens.claims("x")
                                .jws()
                                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.RS512)
                                .keyId("test")
                                .sign(Tokens.key()));
        defects.put(
                "a stranger's key under our key id",
                "Bearer " + Tokens.claims("x").jws().keyId("test").sign(stranger.getPrivate()));
        defects.put(
                "an unknown key id",
                "Bearer " + Tokens.claims("x").jws().keyId("unknown").sign(stranger.getPrivate()));
        defects.put("no key id", "Bearer " + Tokens.claims("x").jws().sign(stranger.getPrivate()));
        defects.put(
                "expired",
                "Bearer "
                        + Tokens.sign(Tokens.claims("x").expiresAt(Instant.now().minusSeconds(60))));
        defects.put(
                "another issuer", "Bearer " + Tokens.sign(Tokens.claims("x").issuer("http://localhost/realms/other")));
        defects.put(
                "another audience", "Bearer " + Tokens.sign(Tokens.claims("x").audience("account")));
        defects.put(
                "the audience of another service",
                "Bearer " + Tokens.sign(Tokens.claims("x").audience("returns-service")));
        defects.put("an ID token", "Bearer " + Tokens.sign(Tokens.claims("x").claim("typ", "ID")));
        defects.put(
                "a refresh token", "Bearer " + Tokens.sign(Tokens.claims("x").claim("typ", "Refresh")));
        defects.put(
                "no client",
                "Bearer "
                        + Tokens.sign(Jwt.issuer(System.getProperty(Neighbours.ISSUER))
                                .subject("x")
                                .audience(Set.of("caseload-service"))
                                .claim("typ", "Bearer")
                                .expiresAt(Instant.now().plusSeconds(60))));
        defects.put("not a token", "Bearer abc");
        defects.put("empty", "Bearer ");
        defects.put("another scheme", "Basic bXlzOnNlY3JldA==");
        return defects;
    }

    @Test
    void two_tokens_are_no_token() {
        RawHttp.Answer answer = raw().get(
                        "/processing/v1/cases",
                        "Authorization: Bearer " + Tokens.good("a"),
                        "Authorization: Bearer " + Tokens.good("b"));
        assertEquals(401, answer.status());
    }

    @Test
    void a_service_the_token_does_not_name_is_not_reached() {
        assertEquals(
                401,
                raw().get("/coi/v1/notes", "Authorization: Bearer " + Tokens.good("coi"))
                        .status());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String base64) {
        return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private RawHttp raw() {
        return new RawHttp(gateway.getPort());
    }
}
