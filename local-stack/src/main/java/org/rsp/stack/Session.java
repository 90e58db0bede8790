package org.rsp.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;

/** One account's token, renewed a minute before it ends. */
public final class Session {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<String> fresh;
    private String token = "";
    private String subject = "";
    private Instant renewAt = Instant.MIN;

    public Session(Supplier<String> fresh) {
        this.fresh = fresh;
    }

    public synchronized String token() {
        if (!Instant.now().isBefore(renewAt)) {
            token = fresh.get();
            var claims = claims(token);
            subject = claims.path("sub").asText();
            renewAt = Instant.ofEpochSecond(claims.path("exp").asLong()).minus(MARGIN);
        }
        return token;
    }

    /** By which the platform knows who acts. */
    public synchronized String subject() {
        token();
        return subject;
    }

    private static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new Refused("Keycloak's token holds no claims.");
        }
    }
}
