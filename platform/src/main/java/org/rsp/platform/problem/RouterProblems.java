package org.rsp.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Answers where no resource does: a path that nobody has, and a failure before the resources' own mappers could see it. The
 * framework's page for these is HTML in one mode and empty in another.
 */
@ApplicationScoped
class RouterProblems {

    private static final Logger LOG = Logger.getLogger(RouterProblems.class);

    /** After every route of the application, before the framework's last. */
    private static final int LAST_BUT_ONE = Integer.MAX_VALUE - 1;

    private final Problems problems;
    private final ObjectMapper json;

    RouterProblems(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route()
                .order(LAST_BUT_ONE)
                .handler(routing -> answer(Refusal.of(CommonProblem.NOT_FOUND), routing))
                .failureHandler(this::failed);
    }

    private void failed(RoutingContext routing) {
        var type =
                switch (routing.statusCode()) {
                    case 400 -> CommonProblem.UNREADABLE_REQUEST;
                    case 401 -> CommonProblem.NOT_SIGNED_IN;
                    case 403 -> CommonProblem.NOT_YOUR_ROLE;
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 413 -> CommonProblem.BODY_TOO_LARGE;
                    case 415 -> CommonProblem.MEDIA_TYPE_NOT_KNOWN;
                    default -> CommonProblem.UNEXPECTED;
                };
        if (type == CommonProblem.UNEXPECTED && routing.failure() != null) {
            LOG.error("unexpected failure before any resource", Redacted.copy(routing.failure()));
        }
        answer(Refusal.of(type), routing);
    }

    private void answer(Refusal refusal, RoutingContext routing) {
        var answer = routing.response();
        if (answer.headWritten()) {
            // half an answer must not look like a whole one
            answer.reset();
            return;
        }
        var refused = problems.response(refusal, routing);
        refused.getStringHeaders().forEach((name, values) -> answer.putHeader(name, values));
        answer.setStatusCode(refused.getStatus()).end(body(refused.getEntity()));
    }

    private String body(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a problem can be written", e);
        }
    }
}
