package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class RawPathsTest {

    @TestHTTPResource
    URL gateway;

    /** Ways to say one path so that two parsers might read two. Each ends where a token is needed. */
    static Stream<String> spellings() {
        return Stream.of(
                "/processing/v1/cases;x",
                "/processing;x/v1/cases",
                "/processing/v1/openapi;/../cases",
                "/processing/v1/cases%3Bx",
                "/processing/v1/cases%3bx",
                "/processing%2Fv1/cases",
                "/processing%2fv1%2fcases",
                "/processing/v1/openapi%2F..%2Fcases",
                "/processing%5Cv1/cases",
                "/processing%5cv1/cases",
                "/processing\\v1\\cases",
                "/processing/v1/openapi\\..\\cases",
                "/processing/v1/cases%00",
                "/processing/v1/openapi%00/cases",
                "/processing/v1/cases%0d%0aX-User-Id:1",
                "/processing/v1/cases%09",
                "/processing/v1/cases%20",
                "/processing/v1/cases%7f",
                "//processing/v1/cases",
                "/processing//v1/cases",
                "/processing/v1//cases",
                "/processing/v1/cases//",
                "/./processing/v1/cases",
                "/processing/./v1/cases",
                "/processing/v1/cases/.",
                "/processing/v1/openapi/../cases",
                "/processing/v1/schemas/../cases",
                "/processing/v1/schemas/..",
                "/swagger-ui/../processing/v1/cases",
                "/processing/v1/openapi/%2e%2e/cases",
                "/processing/v1/openapi/%2E%2E/cases",
                "/processing/v1/openapi/.%2e/cases",
                "/processing/v1/openapi/%252e%252e/cases",
                "/processing/v1/openapi/..;/cases",
                "/%70rocessing/v1/cases",
                "/processing/v1/c%61ses",
                "/processing/v1/cases%zz",
                "/processing/v1/cases%",
                "/processing/v1/cases%c0%af",
                "/processing/v1/cases%u002f",
                "/processing/v1/openapi#/cases",
                "/processing/v1/case\u00e9s",
                "/processing/v1/case\u0080s",
                "/processing/v1/cases...json",
                "/processing/v1/.cases",
                "/processing/v1/cases.",
                "/processing/v1/{cases}",
                "/processing/v1/cases|x",
                "/processing/v1/\"cases\"",
                "/processing/v1/cases:x",
                "/processing/v1/cases@x",
                "/processing/v1/cases*",
                "http://127.0.0.1/processing/v1/cases",
                "http://gateway/processing/v1/openapi",
                "gateway:80",
                "processing/v1/cases",
                "*");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_path_that_is_not_plain_is_refused_before_routing(String target) {
        RawHttp.Answer answer = raw().get(target, "Authorization: Bearer " + Tokens.good("paths"));
        assertEquals(400, answer.status());
        if (!isUri(target)) {
            // The framework's own first look, before any handler: it has no body to give.
            assertEquals("", answer.body());
            return;
        }
        assertAll(
                () -> assertEquals("application/problem+json", answer.header("Content-Type")),
                () -> assertEquals(
                        "https://platform.example/problems/path-not-plain",
                        answer.json().getString("type")),
                () -> assertFalse(answer.body().contains("cases")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Processing/v1/cases",
                "/PROCESSING/v1/openapi",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/q/dev",
                "/metrics",
                "/webjars/swagger-ui/index.html",
                "/META-INF/MANIFEST.MF",
                "/problems/no-such-problem",
                "/swagger-ui/swagger-initializer.js",
                "/swagger-ui/index.html"
            })
    void what_is_not_ours_is_nowhere(String target) {
        assertEquals(404, raw().get(target).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/processing/v1/cases/",
                "/processing/v1/openapi/",
                "/processing/v1/openapi.",
                "/processing",
                "/processing/",
                "/processing/v1",
                "/processing/v2/openapi",
                "/processing/v1/openapi/x",
                "/processing/v1/openapix",
                "/processing/openapi"
            })
    void nothing_near_a_public_operation_is_public(String target) {
        int status = raw().get(target).status();
        assertTrue(status == 401 || status == 400, () -> target + " " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "BREW", "PRI"})
    void other_methods_are_refused_and_the_allowed_ones_listed(String method) {
        RawHttp.Answer answer = raw().ask(method, "/processing/v1/cases");
        assertEquals(405, answer.status());
        assertTrue(answer.header("Allow").startsWith("GET, HEAD, POST"));
    }

    @Test
    void an_authority_as_target_of_connect_opens_no_tunnel() {
        assertEquals(400, raw().ask("CONNECT", "127.0.0.1:22").status());
        assertEquals(405, raw().ask("CONNECT", "gateway:22").status());
    }

    private static boolean isUri(String target) {
        try {
            return new URI(target).getRawSchemeSpecificPart() != null;
        } catch (URISyntaxException refused) {
            return false;
        }
    }

    private RawHttp raw() {
        return new RawHttp(gateway.getPort());
    }
}
