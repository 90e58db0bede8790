package org.rsp.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.rsp.stack.RunningStack;

/** An organisation's own system: it calls the platform through the gateway, with a token that it renews in time. */
final class Client {

    /** What came back, read to its end. */
    record Answer(int status, HttpHeaders headers, String body) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        JsonNode json() {
            return Client.json(body);
        }

        /** The answer's own id, when the status is the one expected. */
        String id(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but was " + status + ": " + body);
            }
            return json().path("id").asText();
        }
    }

    private record Token(String text, Instant renewAt) {}

    static final ObjectMapper JSON = new ObjectMapper();

    /** Tokens live five minutes. */
    private static final Duration TOKEN_USED = Duration.ofMinutes(4);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private static final ConcurrentHashMap<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final RunningStack stack = RunningStack.shared();
    private final String name;

    private Client(String name) {
        this.name = name;
    }

    /** {@code aus}, {@code unhcr}, {@code rso} … */
    static Client of(String name) {
        return new Client(name);
    }

    String token() {
        return TOKENS.compute(
                        name,
                        (client, known) -> known != null && Instant.now().isBefore(known.renewAt())
                                ? known
                                : new Token(stack.token(client), Instant.now().plus(TOKEN_USED)))
                .text();
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** A creating POST with a new key. */
    Answer post(String path, Object body) {
        return post(path, body, newKey());
    }

    Answer post(String path, Object body, String key) {
        return send(json(request(path), body).header("Idempotency-Key", key));
    }

    /** A step of a procedure on the resource as it now stands. */
    Answer step(String resource, String step, Object body) {
        return step(resource, step, body, get(resource).header("ETag"), newKey());
    }

    Answer step(String resource, String step, Object body, String etag, String key) {
        return send(
                json(request(resource + step), body).header("If-Match", etag).header("Idempotency-Key", key));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(stack.gateway().resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token());
    }

    static HttpRequest.Builder json(HttpRequest.Builder request, Object body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(text(body)));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            return trySend(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For journeys in which a lost connection is to be expected. */
    static Answer trySend(HttpRequest.Builder request) throws IOException {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Without a token. */
    static Answer getOpenly(URI address) {
        return send(
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).GET());
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text.substring(0, Math.min(200, text.length())), e);
        }
    }

    static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** For bodies in line, in this order. */
    static Map<String, Object> body(Object... pairs) {
        var map = new java.util.LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
