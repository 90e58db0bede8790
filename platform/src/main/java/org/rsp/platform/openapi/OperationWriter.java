package org.rsp.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.rsp.platform.openapi.SchemaWriter.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.rsp.platform.problem.CommonProblem;

/** Writes one operation's words, example, headers and refusals. */
final class OperationWriter {

    private final OperationDoc doc;
    private final Lifecycles lifecycles;
    private final Set<String> versioned;
    private final Refusals refusals;

    /** @param versioned the schemas of resources that carry their version, and so an ETag */
    OperationWriter(OperationDoc doc, Lifecycles lifecycles, Set<String> versioned, Refusals refusals) {
        this.doc = doc;
        this.lifecycles = lifecycles;
        this.versioned = versioned;
        this.refusals = refusals;
    }

    void write(Operation operation, PathItem path) {
        operation.setSummary(doc.summary().strip());
        operation.setDescription(description(operation));
        operation.setTags(List.of(doc.tag()));
        operation.setSecurity(doc.open() ? new ArrayList<>() : null);
        var parameters = Stream.of(operation.getParameters(), path.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        parameters.forEach(this::describe);
        writeRequestExample(operation);
        writeAnswer(operation, parameters);
        byStatus(problems(operation, parameters))
                .forEach((status, types) ->
                        operation.getResponses().addAPIResponse(String.valueOf(status), refusals.ref(types)));
    }

    private String description(Operation operation) {
        var words = new ArrayList<String>();
        if (doc.description() != null) {
            words.add(doc.description().strip());
        }
        lifecycles
                .sentence(operation.getOperationId())
                .or(() -> readers(operation))
                .ifPresent(words::add);
        if (doc.source() != null) {
            words.add("Source: " + doc.source().strip());
        }
        return String.join("\n\n", words);
    }

    /** The roles that the annotation of a reading operation names. */
    private static java.util.Optional<String> readers(Operation operation) {
        var roles = Stream.ofNullable(operation.getSecurity())
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(role -> "`" + role + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of("For " + roles + ".");
    }

    private void describe(Parameter parameter) {
        var own = doc.parameters().get(parameter.getName());
        switch (parameter.getName()) {
            case "If-Match" ->
                parameter
                        .required(true)
                        .description("The ETag of the resource as you read it; missing: 428, stale: 412.")
                        .schema(text())
                        .example("\"1\"");
            case "Idempotency-Key" ->
                parameter
                        .required(false)
                        .description(
                                "A new UUID for each new request, the same one when you repeat it: it is then done once."
                                        + " Kept 72 hours. A system client must send it.")
                        // no example: Swagger UI would send it with every request that a person makes
                        .schema(text().pattern("^[A-Za-z0-9_-]{8,64}$"));
            case "Acting-Subject" ->
                parameter
                        .required(false)
                        .description("The subject of the person for whom the service asks, for the audit."
                                + " Absent where it asks for itself.");
            case "limit" ->
                parameter
                        .description("How many items at most.")
                        .schema(createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(200))
                                .defaultValue(50));
            case "after" ->
                parameter.description(
                        "`next` of the page before, unchanged, with the same filters; absent for the first page.");
            case "id" -> parameter.description("The id of the " + noun() + ".");
            default -> {
                if (own != null) {
                    parameter.description(own.strip());
                }
            }
        }
        if (own != null) {
            parameter.description(own.strip());
        }
    }

    /** Arrangements are about one arrangement each. */
    private String noun() {
        return doc.tag().toLowerCase(Locale.ROOT).replaceAll("s$", "");
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
        written.setDescription(doc.summary().strip());
        Headers.add(written, "X-Request-Id");
        if (doc.status() == 201) {
            Headers.add(written, "Location");
        }
        if (isVersioned(written)) {
            Headers.add(written, "ETag");
        }
        if (named(parameters, "after")) {
            Headers.add(written, "Link");
        }
        if (named(parameters, "Idempotency-Key")) {
            Headers.add(written, "Idempotent-Replay");
        }
        if (doc.response() != null && written.getContent() != null) {
            written.getContent().getMediaTypes().values().forEach(m -> m.setExample(doc.response()));
        }
        responses.addAPIResponse(String.valueOf(doc.status()), written);
    }

    private boolean isVersioned(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .map(m -> SchemaWriter.name(m.getSchema()))
                        .anyMatch(name -> name != null && versioned.contains(name));
    }

    /** What can be refused follows from the shape: who, where, which version, which body. */
    private Set<CommonProblem> problems(Operation operation, List<Parameter> parameters) {
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
        if (named(parameters, "Purpose") || named(parameters, "Acting-Subject")) {
            types.add(CommonProblem.UNREADABLE_REQUEST);
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
        doc.problems().forEach(slug -> types.add(known(slug)));
        return types;
    }

    private static Map<Integer, List<CommonProblem>> byStatus(Set<CommonProblem> types) {
        return types.stream().collect(Collectors.groupingBy(CommonProblem::status, TreeMap::new, Collectors.toList()));
    }

    private static CommonProblem known(String slug) {
        return Stream.of(CommonProblem.values())
                .filter(t -> t.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such problem type: " + slug));
    }

    private static boolean named(List<Parameter> parameters, String name) {
        return parameters.stream().anyMatch(p -> name.equals(p.getName()));
    }
}
