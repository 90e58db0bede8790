package org.rsp.stack.race;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.rsp.stack.Refused;
import org.rsp.stack.Session;

/**
 * One account at one address. A request whose answer does not tell what became of it is sent again as it was, with the same Idempotency-Key,
 * until one does: what the platform promises, it promises to clients that do so.
 */
final class Caller {

    /** Shorter than some of the faults last. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Duration GIVE_UP = Duration.ofMinutes(2);
    private static final int AGAIN_AFTER_MILLIS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String address;
    private final Session session;

    /** @param address before every path that is asked for */
    Caller(HttpClient http, String address, Session session) {
        this.http = http;
        this.address = address;
        this.session = session;
    }

    /** By which the platform knows who acts. */
    String subject() {
        return session.subject();
    }

    Told get(String path) {
        return told(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    Told post(String path, Object body) {
        return told(posting(path, body));
    }

    /** A step on the version that was seen. */
    Told step(String path, Object body, String etag) {
        return told(posting(path, body).header("If-Match", etag));
    }

    /** What must be so before there can be a race. */
    Told done(String path, Object body) {
        return done(path, post(path, body));
    }

    Told done(String path, Object body, String etag) {
        return done(path, step(path, body, etag));
    }

    private static Told done(String path, Told told) {
        if (!told.isDone()) {
            throw new Refused("The race cannot be prepared: POST " + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "{id}")
                    + " is answered " + told.inShort() + " " + told.body() + ".");
        }
        return told;
    }

    private static HttpRequest.Builder withBody(HttpRequest.Builder request, Object body) {
        try {
            return request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }

    private HttpRequest.Builder posting(String path, Object body) {
        return withBody(HttpRequest.newBuilder(URI.create(address + path)), body)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Told told(HttpRequest.Builder request) {
        var nothing = new ArrayList<String>();
        long sent = System.nanoTime();
        while (System.nanoTime() - sent < GIVE_UP.toNanos()) {
            var answer = attempt(request, nothing, sent);
            if (answer.isKnown()) {
                return answer;
            }
            pause();
        }
        return unknown(nothing, sent);
    }

    private Told attempt(HttpRequest.Builder request, List<String> nothing, long sent) {
        try {
            var answer = http.send(
                    request.setHeader("Authorization", "Bearer " + session.token())
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofByteArray());
            var body = read(answer);
            if (tells(answer.statusCode(), body)) {
                var etag = answer.headers().firstValue("ETag").orElse("");
                return new Told(answer.statusCode(), body, etag, sent, System.nanoTime(), List.copyOf(nothing));
            }
            nothing.add(String.valueOf(answer.statusCode()));
        } catch (HttpTimeoutException late) {
            nothing.add("silence");
        } catch (IOException cut) {
            nothing.add("cut");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
        return unknown(nothing, sent);
    }

    private static Told unknown(List<String> nothing, long sent) {
        return new Told(0, MissingNode.getInstance(), "", sent, System.nanoTime(), List.copyOf(nothing));
    }

    /** A fault of the server, or "later", leaves open what became of the request or of an earlier one with the same key. */
    private static boolean tells(int status, JsonNode body) {
        return status < 500 && status != 429 && !body.path("type").asText().endsWith("/request-in-progress");
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        try {
            var read = JSON.readTree(answer.body());
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN_AFTER_MILLIS + ThreadLocalRandom.current().nextInt(AGAIN_AFTER_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
