package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OwnPagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @EnumSource(GatewayProblem.class)
    void every_problem_has_its_page(GatewayProblem problem) {
        RawHttp.Answer page = raw().get("/problems/" + problem.slug());
        assertAll(
                () -> assertEquals(200, page.status()),
                () -> assertEquals("text/html; charset=utf-8", page.header("Content-Type")),
                () -> assertTrue(page.body().contains(problem.title())),
                () -> assertFalse(page.body().contains("{")),
                () -> assertTrue(raw().get("/problems").body().contains("/problems/" + problem.slug())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/problems", "/problems/token-refused", "/swagger-ui/", "/swagger-ui/oauth2-redirect.html"})
    void a_page_holds_no_script_of_its_own_and_its_links_lead_somewhere(String path) {
        RawHttp.Answer page = raw().get(path);
        assertFalse(Pattern.compile("<script>|<style|style=| on[a-z]+=")
                .matcher(page.body())
                .find());
        Matcher links = LINK.matcher(page.body());
        while (links.find()) {
            String link = links.group(1);
            assertFalse(link.startsWith("http"), link);
            String target = link.startsWith("/") ? link : "/swagger-ui/" + link;
            int status = raw().get(target).status();
            // Three of the four services are not there in this test: their links answer 503.
            assertTrue(Set.of(200, 307, 503).contains(status), () -> target + " " + status);
        }
    }

    @Test
    void the_landing_page_names_every_area_with_its_documents_and_events() {
        String page = raw().get("/").body();
        for (Area area : Area.values()) {
            for (String document : new String[] {"openapi", "asyncapi", "problems"}) {
                assertTrue(page.contains("/" + area.segment() + "/v1/" + document + "\""));
            }
        }
    }

    @Test
    void swagger_ui_shows_every_area_and_takes_no_address_from_the_query() {
        String start = raw().get("/swagger-ui/start.js").body();
        for (Area area : Area.values()) {
            assertTrue(start.contains("\"/" + area.segment() + "/v1/openapi\""));
        }
        assertTrue(start.contains("queryConfigEnabled: false"));
        assertTrue(start.contains("usePkceWithAuthorizationCodeGrant: true"));
    }

    @Test
    void the_realm_is_found_from_here() {
        RawHttp.Answer answer = raw().get("/.well-known/openid-configuration");
        assertEquals(307, answer.status());
        assertEquals(
                System.getProperty(Neighbours.ISSUER) + "/.well-known/openid-configuration", answer.header("Location"));
    }

    @Test
    void health_of_the_whole_says_up_or_down_and_no_more() {
        RawHttp.Answer health = raw().get("/health");
        assertEquals(503, health.status());
        assertEquals(
                "{\"status\":\"DOWN\",\"services\":{\"caseload-service\":\"UP\",\"returns-service\":\"DOWN\","
                        + "\"resettlement-service\":\"DOWN\",\"coi-service\":\"DOWN\",\"sign-in\":\"UP\"}}",
                health.body());
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        String tag = raw().get("/swagger-ui/swagger-ui-bundle.js").header("ETag");
        assertEquals(
                304,
                raw().get("/swagger-ui/swagger-ui-bundle.js", "If-None-Match: " + tag)
                        .status());
    }

    @Test
    void a_page_cannot_be_written() {
        assertEquals(405, raw().ask("POST", "/health").status());
        assertEquals(405, raw().ask("DELETE", "/swagger-ui/").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/health",
                "/problems/token-missing",
                "/swagger-ui/",
                "/swagger-ui/swagger-ui-bundle.js",
                "/.well-known/openid-configuration",
                "/nowhere",
                "/processing/v1/openapi",
                "/processing/v1/cases",
                "/coi/v1/openapi",
                "/%00",
                "/a//b"
            })
    void security_headers_are_on_every_answer(String path) {
        RawHttp.Answer answer = raw().get(path);
        assertAll(
                () -> assertEquals("nosniff", answer.header("X-Content-Type-Options")),
                () -> assertEquals("DENY", answer.header("X-Frame-Options")),
                () -> assertEquals("no-referrer", answer.header("Referrer-Policy")),
                () -> assertEquals("max-age=31536000; includeSubDomains", answer.header("Strict-Transport-Security")),
                () -> assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none';")),
                () -> assertFalse(answer.header("Content-Security-Policy").contains("script-src 'self' 'unsafe")),
                () -> assertFalse(answer.header("Cache-Control").isEmpty()),
                () -> assertEquals(36, answer.header("X-Request-Id").length()));
    }

    private RawHttp raw() {
        return new RawHttp(gateway.getPort());
    }
}
