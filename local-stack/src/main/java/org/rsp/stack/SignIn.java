package org.rsp.stack;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in at the stack's own Keycloak, exactly as a client or a person's browser does. */
public final class SignIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String oidc;
    private final String gateway;

    public SignIn(String oidc, String gateway) {
        this.oidc = oidc;
        this.gateway = gateway;
    }

    /** Client credentials. */
    String ofClient(String client, String secret) {
        return token(
                newClient(), Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** Signs a demo user in through the login page, as Swagger UI does: authorization code with PKCE. */
    public String ofUser(String username, String password) {
        HttpClient browser = newClient();
        String verifier = random();
        String redirect = gateway + "/swagger-ui/oauth2-redirect.html";
        HttpResponse<String> page = send(
                browser,
                HttpRequest.newBuilder(URI.create(oidc + "/protocol/openid-connect/auth?"
                        + form(Map.of(
                                "response_type", "code",
                                "client_id", "swagger-ui",
                                "redirect_uri", redirect,
                                "scope", "openid",
                                "state", random(),
                                "code_challenge_method", "S256",
                                "code_challenge", challenge(verifier))))));
        Matcher loginForm = FORM.matcher(page.body());
        if (!loginForm.find()) {
            throw new Refused("Keycloak shows no login form for " + username + ".");
        }
        URI action = URI.create(loginForm.group(1).replace("&amp;", "&"));
        HttpResponse<String> answer = send(
                browser,
                HttpRequest.newBuilder(action)
                        .header("Cookie", cookies(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(Map.of("username", username, "password", password)))));
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (answer.statusCode() != 302 || !code.find()) {
            throw new Refused("Keycloak does not let " + username + " in without asking for more.");
        }
        return token(
                browser,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "swagger-ui",
                        "redirect_uri",
                        redirect,
                        "code",
                        code.group(1),
                        "code_verifier",
                        verifier));
    }

    /** By hand: they are marked Secure, and Java, unlike a browser, does not send those to http://localhost. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    private String token(HttpClient client, Map<String, String> fields) {
        HttpResponse<String> answer = send(
                client,
                HttpRequest.newBuilder(URI.create(oidc + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields))));
        try {
            JsonNode body = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Refused("Keycloak gives no token: "
                        + body.path("error_description").asText("status " + answer.statusCode()) + ".");
            }
            return body.path("access_token").asText();
        } catch (IOException e) {
            throw new Refused("Keycloak's answer is not JSON (status " + answer.statusCode() + ").");
        }
    }

    private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refused("Keycloak does not answer at " + oidc + ": is the stack up? (./rsp up)");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
    }
}
