package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What came back. A refusal is told by its status, the last word of its problem type, and its reason. */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    boolean isDone() {
        return status == 200 || status == 201;
    }

    /** Too many requests, a part that is away, or the first request with this key still at work. */
    boolean isLater() {
        return status == 429 || status == 503 || problem().equals("request-in-progress");
    }

    Duration retryAfter() {
        return Duration.ofSeconds(headers.firstValueAsLong("Retry-After").orElse(1));
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String id() {
        return body.path("id").asText();
    }

    String etag() {
        return header("ETag");
    }

    String problem() {
        String type = body.path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** The guards that did not pass, the fields that are not valid, or the sentence that every problem has. */
    String reason() {
        if (body.path("guards").isArray()) {
            return each(
                    body.path("guards"),
                    guard -> guard.path("state").asText().equals("PASS")
                            ? ""
                            : guard.path("code").asText() + ": "
                                    + guard.path("evidence").asText());
        }
        if (body.path("violations").isArray()) {
            return each(
                    body.path("violations"),
                    violation -> violation.path("pointer").asText() + ": "
                            + violation.path("message").asText());
        }
        return body.path("detail").asText(body.path("title").asText());
    }

    String inShort() {
        return (status + " " + problem() + " " + reason()).strip().replaceAll(" +", " ");
    }

    private static String each(JsonNode all, java.util.function.Function<JsonNode, String> words) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
