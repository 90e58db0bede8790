package org.rsp.platform.openapi;

import static java.util.stream.Collectors.toSet;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.rsp.platform.openapi.SchemaWriter.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that answers and refusals carry, each described once. */
final class Headers {

    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "X-Request-Id", "Names this request in logs and problems.",
            "Location", "The path of the new resource.",
            "Link",
                    "The next page, `rel=\"next\"`, with the same filters; absent on the last one, and on that alone: a page may hold fewer items than were asked for, or none.",
            "ETag", "The version, for If-Match: one strong tag.",
            "Idempotent-Replay",
                    "`true` when this repeats an answer to the same Idempotency-Key and nothing was done again.",
            "WWW-Authenticate", "`Bearer`.",
            "Retry-After", "Seconds to wait before trying again."));

    private Headers() {}

    static void add(APIResponse response, String name) {
        response.addHeader(name, createHeader().ref("#/components/headers/" + name));
    }

    static void describe(Components components) {
        WORDS.forEach((name, words) ->
                components.addHeader(name, createHeader().schema(text()).description(words)));
    }

    static void keepOnlyUsed(OpenAPI document) {
        var answers = document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream());
        var used = Stream.concat(answers, document.getComponents().getResponses().values().stream())
                .filter(response -> response.getHeaders() != null)
                .flatMap(response -> response.getHeaders().keySet().stream())
                .collect(toSet());
        WORDS.keySet().stream().filter(name -> !used.contains(name)).forEach(document.getComponents()::removeHeader);
    }
}
