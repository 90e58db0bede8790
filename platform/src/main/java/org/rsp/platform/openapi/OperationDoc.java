package org.rsp.platform.openapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words and the worked example of one operation: {@code operations/{operationId}.yaml} beside the code. A test
 * replays the example against the running service, so it cannot grow stale.
 *
 * @param tag the feature, which groups operations in Swagger UI
 * @param source where the duty comes from
 * @param open whether the operation needs no token
 * @param status what the example answers with
 * @param parameters words for parameters that are not the same everywhere
 * @param problems further problem types (slugs) beyond those that the operation's shape implies
 */
public record OperationDoc(
        String summary,
        String tag,
        @Nullable String description,
        @Nullable String source,
        boolean open,
        int status,
        Map<String, String> parameters,
        List<String> problems,
        @Nullable JsonNode request,
        @Nullable JsonNode response) {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public OperationDoc {
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** Empty when the operation has no file: the contract test then fails. */
    public static Optional<OperationDoc> find(String operationId) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream("operations/" + operationId + ".yaml")) {
            return file == null ? Optional.empty() : Optional.of(YAML.readValue(file, OperationDoc.class));
        } catch (IOException e) {
            throw new UncheckedIOException("operations/" + operationId + ".yaml", e);
        }
    }
}
