package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tokens of the realm say, and which ways to one are shut; against the real Keycloak. */
class RealmJourney {

    private static final Set<String> SERVICES =
            Set.of("caseload-service", "returns-service", "resettlement-service", "coi-service");

    private final RunningStack stack = RunningStack.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Set<String> texts(JsonNode list) {
        var all = new TreeSet<String>();
        list.forEach(each -> all.add(each.asText()));
        return all;
    }

    private void assertCommon(JsonNode claims) {
        assertEquals(stack.oidc().toString(), claims.path("iss").asText());
        assertEquals(SERVICES, texts(claims.path("aud")));
        assertEquals(300, claims.path("exp").asLong() - claims.path("iat").asLong());
        assertFalse(claims.path("sub").asText().isEmpty());
        for (String personal : Set.of("email", "name", "given_name", "family_name", "clientAddress")) {
            assertFalse(claims.has(personal), personal);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aus", "idn", "mys", "tha", "bgd", "mmr", "unhcr", "iom"})
    void an_organisations_client_speaks_for_it(String client) throws IOException {
        JsonNode claims = claims(stack.token(client));

        assertCommon(claims);
        assertEquals(
                client.toUpperCase(Locale.ROOT), claims.path("organisation").asText());
        assertEquals(
                Set.of("integration", "registrar", "caseworker", "supervisor", "auditor"),
                texts(claims.path("realm_access").path("roles")));
    }

    @Test
    void the_regional_support_office_coordinates() throws IOException {
        JsonNode claims = claims(stack.token("rso"));

        assertCommon(claims);
        assertEquals("RSO", claims.path("organisation").asText());
        assertEquals(
                Set.of("integration", "coordinator"),
                texts(claims.path("realm_access").path("roles")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseload-service", "returns-service", "resettlement-service", "coi-service"})
    void a_service_speaks_for_no_organisation(String client) throws IOException {
        JsonNode claims = claims(stack.token(client));

        assertCommon(claims);
        assertFalse(claims.has("organisation"));
        assertEquals(Set.of("service"), texts(claims.path("realm_access").path("roles")));
    }

    @ParameterizedTest
    @CsvSource({
        "unhcr-registrar, UNHCR, registrar",
        "unhcr-appeal-officer, UNHCR, appeal-officer",
        "aus-caseworker, AUS, caseworker",
        "mys-supervisor, MYS, supervisor",
        "mys-auditor, MYS, auditor",
        "mys-returns-officer, MYS, returns-officer",
        "mys-protection-officer, MYS, protection-officer",
        "mys-monitor, MYS, monitor",
        "unhcr-returns-officer, UNHCR, returns-officer",
        "bgd-returns-officer, BGD, returns-officer",
        "rso-coordinator, RSO, coordinator"
    })
    void a_demo_user_signs_in_without_being_asked_for_more(String username, String organisation, String role)
            throws IOException {
        JsonNode claims = claims(stack.userToken(username));

        assertCommon(claims);
        assertEquals("swagger-ui", claims.path("azp").asText());
        assertEquals(organisation, claims.path("organisation").asText());
        assertTrue(texts(claims.path("realm_access").path("roles")).contains(role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger-ui", "admin-cli", "account"})
    void no_client_takes_a_password_directly(String client) throws IOException, InterruptedException {
        var answer = post(
                "/protocol/openid-connect/token",
                "grant_type=password&client_id=" + client + "&username=aus-caseworker&password="
                        + stack.secret(Secrets.DEMO_PASSWORD));

        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 401, answer.body());
        assertFalse(answer.body().contains("access_token"));
    }

    @Test
    void a_wrong_secret_gets_nothing() throws IOException, InterruptedException {
        var answer = post(
                "/protocol/openid-connect/token", "grant_type=client_credentials&client_id=aus&client_secret=wrong");

        assertEquals(401, answer.statusCode());
    }

    @Test
    void signing_in_needs_proof_of_possession_of_the_code() throws IOException, InterruptedException {
        String redirect = stack.gateway() + "/swagger-ui/oauth2-redirect.html";

        var without = authorize(redirect, "");
        var plain = authorize(redirect, "&code_challenge_method=plain&code_challenge=" + "a".repeat(43));

        for (var answer : Set.of(without, plain)) {
            assertEquals(302, answer.statusCode(), answer.body());
            assertTrue(answer.headers().firstValue("Location").orElseThrow().contains("error=invalid_request"));
        }
    }

    @Test
    void a_code_is_sent_to_the_gateways_page_only() throws IOException, InterruptedException {
        String challenge = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);

        assertEquals(
                200,
                authorize(stack.gateway() + "/swagger-ui/oauth2-redirect.html", challenge)
                        .statusCode());
        for (String elsewhere : Set.of(
                "http://localhost:1/swagger-ui/oauth2-redirect.html",
                stack.gateway() + "/processing/v1/cases",
                "https://example.org/")) {
            assertEquals(400, authorize(elsewhere, challenge).statusCode(), elsewhere);
        }
    }

    private HttpResponse<String> authorize(String redirect, String more) throws IOException, InterruptedException {
        var query = "response_type=code&client_id=swagger-ui&scope=openid&state=x&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8) + more;
        return http.send(
                HttpRequest.newBuilder(URI.create(stack.oidc() + "/protocol/openid-connect/auth?" + query))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(stack.oidc() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
