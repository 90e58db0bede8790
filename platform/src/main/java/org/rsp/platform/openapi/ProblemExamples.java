package org.rsp.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createExample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Violation;

/** One body of each kind of refusal, as the services write them. The same stand on the problems' pages. */
public final class ProblemExamples {

    private static final String REQUEST = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b7a5";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemExamples() {}

    static String ref(CommonProblem type) {
        return "#/components/examples/" + type.slug();
    }

    /** @param area the first segments of the service's paths */
    static void add(Components components, String area, CommonProblem type) {
        components.addExample(type.slug(), createExample().summary(type.title()).value(of(area, type)));
    }

    public static ObjectNode of(String area, CommonProblem type) {
        var body = JSON.createObjectNode()
                .put("type", "http://localhost:8080" + area + "/problems/" + type.slug())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail(type))
                .put("instance", "urn:uuid:" + REQUEST)
                .put("requestId", REQUEST);
        put(body, "violations", JSON.valueToTree(violations(type)));
        put(body, "guards", JSON.valueToTree(guards(type)));
        put(body, "availableActions", JSON.valueToTree(availableActions(type)));
        return body;
    }

    private static void put(ObjectNode body, String name, ArrayNode items) {
        if (!items.isEmpty()) {
            body.set(name, items);
        }
    }

    private static String detail(CommonProblem type) {
        return switch (type) {
            case UNREADABLE_REQUEST -> "The body is not one well-formed JSON document.";
            case IDEMPOTENCY_KEY_MISSING ->
                "Send a new UUID in Idempotency-Key, and the same one when you repeat this request.";
            case CURSOR_NOT_VALID -> "Use 'next' of the page before, with the same filters, or start without 'after'.";
            case CURSOR_EXPIRED ->
                "Begin again without 'after': that is with the oldest event still kept. Read the resources anew.";
            case NOT_YOUR_ROLE -> "This step is for: supervisor.";
            case STEP_NOT_OPEN -> "The resource is in state CLOSED; availableActions lists what is open to you now.";
            case GUARD_FAILED -> "See guards: each that is not PASS must be met first.";
            case REQUEST_IN_PROGRESS -> "Wait a second and repeat it to learn its result.";
            case TOO_MANY_WAITING ->
                "End one of your streams or waiting reads, or ask without 'wait'; 8 at once are served.";
            case STALE_VERSION -> "Read the resource again, look at what changed, and repeat the step.";
            case FIELD_NOT_VALID -> "See violations for where and what to do.";
            case KEY_REUSED -> "Use a new key for a new request; repeat the first one unchanged to see its result.";
            case VERSION_MISSING -> "Read the resource, and send its ETag in If-Match with the step.";
            default -> type.title() + ".";
        };
    }

    private static List<Violation> violations(CommonProblem type) {
        return type == CommonProblem.FIELD_NOT_VALID
                ? List.of(new Violation(
                        "/individuals/0/nationalty",
                        "UNKNOWN_FIELD",
                        "This field is not known here; check its spelling."))
                : List.of();
    }

    private static List<Guard> guards(CommonProblem type) {
        return type == CommonProblem.GUARD_FAILED
                ? List.of(
                        Guard.of("ADM-1", true, "The caseload is OPEN."),
                        Guard.of("ADM-7", false, "Places needed: 5; places free: 2."))
                : List.of();
    }

    private static List<String> availableActions(CommonProblem type) {
        return switch (type) {
            case STEP_NOT_OPEN -> List.of("reopenCase");
            case GUARD_FAILED -> List.of("addIndividualToCase", "admitCase");
            default -> List.of();
        };
    }
}
