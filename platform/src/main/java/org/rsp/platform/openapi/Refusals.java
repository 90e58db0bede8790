package org.rsp.platform.openapi;

import static java.util.stream.Collectors.joining;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Problem;

/**
 * The refusals of a document. Hundreds of operations refuse in the same few ways: each way stands once among the
 * components, with an example of each kind, and the operations refer to it. Written out, they were half of a document
 * that grew past the 3 MB which readers of YAML accept.
 */
final class Refusals {

    private final Components components;
    private final String area;

    /** @param area the first segments of the service's paths */
    Refusals(Components components, String area) {
        this.components = components;
        this.area = area;
    }

    /** @param types kinds of one status, in their order */
    APIResponse ref(List<CommonProblem> types) {
        var name = types.getFirst().status()
                + types.stream().map(CommonProblem::slug).collect(joining(".", "-", ""));
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            components.addResponse(name, written(types));
            types.forEach(type -> ProblemExamples.add(components, area, type));
        }
        return createAPIResponse().ref("#/components/responses/" + name);
    }

    private static APIResponse written(List<CommonProblem> types) {
        var body = createMediaType().schema(SchemaWriter.ref("Problem"));
        types.forEach(t -> body.addExample(t.slug(), createExample().ref(ProblemExamples.ref(t))));
        var response = createAPIResponse()
                .description(types.stream().map(CommonProblem::title).collect(joining("; or: ")))
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, body));
        Headers.add(response, "X-Request-Id");
        switch (types.getFirst().status()) {
            case 401 -> Headers.add(response, "WWW-Authenticate");
            case 429, 503 -> Headers.add(response, "Retry-After");
            default -> {
                if (types.contains(CommonProblem.REQUEST_IN_PROGRESS)) {
                    Headers.add(response, "Retry-After");
                }
            }
        }
        return response;
    }
}
