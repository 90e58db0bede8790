package org.rsp.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * A small HTTP client as a partner would write it. What was not answered, or answered with "later", is sent
 * again as it was, with the same Idempotency-Key: that is what the key is for.
 */
final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
    }

    static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }

    Answer send(HttpRequest request) {
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                Optional<Answer> answer = attempt(request);
                if (answer.isPresent() && !answer.get().isLater()) {
                    return answer.get();
                }
                Thread.sleep(answer.map(Answer::retryAfter).orElse(Duration.ofSeconds(1)));
            }
            return attempt(request)
                    .orElseThrow(
                            () -> new NotAsTold(request.uri().getAuthority() + " does not answer: is the stack up?"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsTold("The story was interrupted.");
        }
    }

    private Optional<Answer> attempt(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            return Optional.of(new Answer(answer.statusCode(), answer.headers(), read(answer.body())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
