package org.rsp.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Problem;

/** Writes one operation's words, example, headers and refusals. */
final class OperationWriter {

    private final OperationDoc doc;
    private final Lifecycles lifecycles;

    OperationWriter(OperationDoc doc, Lifecycles lifecycles) {
        this.doc = doc;
        this.lifecycles = lifecycles;
    }

    void write(Operation operation, PathItem path) {
        operation.setSummary(doc.summary());
        operation.setDescription(description(operation.getOperationId()));
        operation.setTags(List.of(doc.tag()));
        if (doc.open()) {
            operation.setSecurity(new ArrayList<>());
        } else {
            operation.setSecurity(null);
        }
        var parameters = Stream.of(operation.getParameters(), path.getParameters())
                .filter(p -> p != null)
                .flatMap(List::stream)
                .toList();
        parameters.forEach(OperationWriter::describe);
        writeRequestExample(operation);
        writeAnswer(operation, parameters);
        problems(operation, parameters)
                .forEach((status, types) ->
                        operation.getResponses().addAPIResponse(String.valueOf(status), refusal(types)));
    }

    private String description(String operationId) {
        var words = new ArrayList<String>();
        if (doc.description() != null) {
            words.add(doc.description().strip());
        }
        lifecycles.sentence(operationId).ifPresent(words::add);
        if (doc.source() != null) {
            words.add("Source: " + doc.source().strip());
        }
        return String.join("\n\n", words);
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "If-Match" ->
                parameter
                        .required(true)
                        .description("The ETag of the resource as you read it; missing: 428, stale: 412.")
                        .schema(createSchema().addType(Schema.SchemaType.STRING))
                        .example("\"1\"");
            case "Idempotency-Key" ->
                parameter
                        .required(false)
                        .description(
                                "Required for system clients. The same key with the same body is answered again, for 72 hours.")
                        .schema(createSchema().addType(Schema.SchemaType.STRING).pattern("[A-Za-z0-9_-]{8,64}"));
            case "limit" -> parameter.description("How many items, 1 to 200; 50 if left out.");
            case "after" -> parameter.description("The next of the page before, with the same filters.");
            default -> {
                if (parameter.getDescription() == null) {
                    parameter.description("The " + parameter.getName() + " of the resource.");
                }
            }
        }
    }

    private void writeRequestExample(Operation operation) {
        if (doc.request() != null && operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(m -> m.setExample(doc.request()));
        }
    }

    private void writeAnswer(Operation operation, List<Parameter> parameters) {
        var responses = operation.getResponses();
        var written = responses.getAPIResponses().values().stream().findFirst().orElseGet(() -> createAPIResponse());
        List.copyOf(responses.getAPIResponses().keySet()).forEach(responses::removeAPIResponse);
        written.setDescription(doc.summary());
        written.addHeader(
                "X-Request-Id", createHeader().schema(text()).description("Names this request in logs and problems."));
        if (doc.status() == 201) {
            written.addHeader("Location", createHeader().schema(text()).description("Where the new resource is."));
        }
        if (doc.status() == 201 || named(parameters, "If-Match") || isOneResource(parameters)) {
            written.addHeader("ETag", createHeader().schema(text()).description("The version, for If-Match."));
        }
        if (doc.response() != null && written.getContent() != null) {
            written.getContent().getMediaTypes().values().forEach(m -> m.setExample(doc.response()));
        }
        responses.addAPIResponse(String.valueOf(doc.status()), written);
    }

    private static boolean isOneResource(List<Parameter> parameters) {
        return parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.PATH && "id".equals(p.getName()));
    }

    /** What can be refused follows from the shape: who, where, which version, which body. */
    private Map<Integer, List<String>> problems(Operation operation, List<Parameter> parameters) {
        var types = EnumSet.of(CommonProblem.UNEXPECTED);
        if (!doc.open()) {
            types.addAll(EnumSet.of(
                    CommonProblem.NOT_SIGNED_IN,
                    CommonProblem.NOT_YOUR_ROLE,
                    CommonProblem.NO_ORGANISATION,
                    CommonProblem.NOT_AVAILABLE));
        }
        if (parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.PATH)) {
            types.add(CommonProblem.NOT_FOUND);
        }
        if (named(parameters, "limit")) {
            types.addAll(EnumSet.of(CommonProblem.UNREADABLE_REQUEST, CommonProblem.CURSOR_NOT_VALID));
        }
        if (operation.getRequestBody() != null) {
            types.addAll(EnumSet.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    CommonProblem.BODY_TOO_LARGE,
                    CommonProblem.MEDIA_TYPE_NOT_KNOWN,
                    CommonProblem.FIELD_NOT_VALID));
        }
        if (named(parameters, "Idempotency-Key")) {
            types.addAll(EnumSet.of(
                    CommonProblem.IDEMPOTENCY_KEY_MISSING,
                    CommonProblem.REQUEST_IN_PROGRESS,
                    CommonProblem.KEY_REUSED));
        }
        if (named(parameters, "If-Match")) {
            types.addAll(EnumSet.of(
                    CommonProblem.STALE_VERSION, CommonProblem.VERSION_MISSING, CommonProblem.STEP_NOT_OPEN));
        }
        var byStatus = new TreeMap<Integer, List<String>>();
        Stream.concat(types.stream(), doc.problems().stream().map(OperationWriter::known))
                .distinct()
                .forEach(t -> byStatus.computeIfAbsent(t.status(), s -> new ArrayList<>())
                        .add(t.slug()));
        return byStatus;
    }

    private static CommonProblem known(String slug) {
        return Arrays.stream(CommonProblem.values())
                .filter(t -> t.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such problem type: " + slug));
    }

    private static APIResponse refusal(List<String> types) {
        return createAPIResponse()
                .description(String.join(", ", types))
                .content(createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                createMediaType().schema(createSchema().ref("#/components/schemas/Problem"))));
    }

    private static boolean named(List<Parameter> parameters, String name) {
        return parameters.stream().anyMatch(p -> name.equals(p.getName()));
    }

    private static Schema text() {
        return createSchema().addType(Schema.SchemaType.STRING);
    }
}
