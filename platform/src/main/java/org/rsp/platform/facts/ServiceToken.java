package org.rsp.platform.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's own access token, by its own client credentials, renewed before it ends. */
@ApplicationScoped
class ServiceToken {

    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(30);

    private final Wire wire;
    private final FactsConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final String client;
    private String text = "";
    private Instant usedUntil = Instant.MIN;

    ServiceToken(
            Wire wire,
            FactsConfig config,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String client) {
        this.wire = wire;
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.client = client;
    }

    /** One asks the realm, the others wait for what it gets. */
    synchronized String text() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(usedUntil)) {
            renew();
        }
        return text;
    }

    /** It was refused. */
    synchronized void forget() {
        usedUntil = Instant.MIN;
    }

    private void renew() throws IOException, InterruptedException {
        var asked = clock.instant();
        var answer = wire.send(HttpRequest.newBuilder(config.tokens())
                .header("Authorization", "Basic " + credentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        if (answer.statusCode() != 200) {
            throw new IOException("the realm gives no token: " + answer.statusCode());
        }
        var token = json.readTree(answer.body());
        text = token.path("access_token").asText();
        usedUntil = asked.plusSeconds(token.path("expires_in").asLong()).minus(BEFORE_ITS_END);
    }

    private String credentials() {
        var secret = config.secret().orElseThrow(() -> new IllegalStateException("rsp.facts.secret is not set"));
        return Base64.getEncoder().encodeToString((form(client) + ":" + form(secret)).getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
