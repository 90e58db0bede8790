package org.rsp.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas the operations reach: the others do not belong in the document. Those that only requests reach are
 * closed, as the reader of requests is; an answer may grow.
 */
final class UsedSchemas {

    private final Map<String, Schema> all;
    private final Set<String> reached = new HashSet<>();

    private UsedSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void keepOnlyThose(OpenAPI document) {
        var components = document.getComponents();
        var used = new UsedSchemas(components.getSchemas());
        operations(document).flatMap(UsedSchemas::schemas).forEach(used::reach);
        components.getResponses().values().stream()
                .flatMap(refusal -> schemas(refusal.getContent()))
                .forEach(used::reach);
        List.copyOf(components.getSchemas().keySet()).stream()
                .filter(name -> !used.reached.contains(name))
                .forEach(components::removeSchema);
    }

    static void closeThoseOfRequests(OpenAPI document) {
        var requests = new UsedSchemas(document.getComponents().getSchemas());
        var answers = new UsedSchemas(document.getComponents().getSchemas());
        operations(document).forEach(operation -> {
            sent(operation).forEach(requests::reach);
            answered(operation).forEach(answers::reach);
        });
        requests.reached.stream()
                .filter(name -> !answers.reached.contains(name))
                .map(requests.all::get)
                .filter(schema -> schema != null && schema.getProperties() != null)
                .forEach(schema ->
                        schema.setAdditionalPropertiesSchema(createSchema().booleanSchema(false)));
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static Stream<Schema> schemas(Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        return Stream.of(parameters.stream().map(Parameter::getSchema), sent(operation), answered(operation))
                .flatMap(s -> s)
                .filter(Objects::nonNull);
    }

    private static Stream<Schema> sent(Operation operation) {
        var body = operation.getRequestBody();
        return schemas(body == null ? null : body.getContent());
    }

    private static Stream<Schema> answered(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream().flatMap(r -> schemas(r.getContent()));
    }

    private static Stream<Schema> schemas(@Nullable Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    private void reach(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var name = SchemaWriter.name(schema);
        if (name != null) {
            if (reached.add(name)) {
                reach(all.get(name));
            }
            return;
        }
        reach(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::reach);
        }
    }
}
