package org.rsp.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where anything thrown becomes an answer. Client faults are not logged with their content. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, RoutingContext routing) {
        return problems.response(refusal, routing);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, RoutingContext routing) {
        return problems.response(Violations.of(e), routing);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknownCaller(SecurityException e, RoutingContext routing) {
        return problems.response(Refusal.of(CommonProblem.NOT_SIGNED_IN), routing);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, RoutingContext routing) {
        return problems.response(Refusal.of(CommonProblem.NOT_YOUR_ROLE), routing);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, RoutingContext routing) {
        return problems.response(ofJson(e), routing);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e, RoutingContext routing) {
        return problems.response(ofJson(e), routing);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, RoutingContext routing, ResourceInfo asked) {
        var known = Causes.find(e, Refusal.class)
                .or(() -> Causes.find(e, JacksonException.class).map(ProblemMappers::ofJson));
        return known.map(r -> problems.response(r, routing)).orElseGet(() -> byStatus(e, routing, asked));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, RoutingContext routing) {
        var refusal = Causes.find(e, Refusal.class)
                .or(() -> Causes.find(e, JacksonException.class).map(ProblemMappers::ofJson));
        if (refusal.isPresent()) {
            return problems.response(refusal.get(), routing);
        }
        if (Outage.isOne(e)) {
            LOG.warnf("a needed part did not answer: %s", Redacted.chain(e));
            return problems.response(Refusal.of(CommonProblem.NOT_AVAILABLE), routing);
        }
        LOG.error("unexpected failure", Redacted.copy(e));
        return problems.response(Refusal.of(CommonProblem.UNEXPECTED), routing);
    }

    private Response byStatus(WebApplicationException e, RoutingContext routing, ResourceInfo asked) {
        if (e instanceof NotFoundException && e.getCause() != null) {
            // the framework answers 404 for a parameter it cannot convert; in a query that hides a slip of the client
            var slips = QueryParameters.formed(
                    asked.getResourceMethod(), routing.queryParams().names());
            if (!slips.isEmpty()) {
                return problems.response(
                        Refusal.of(
                                CommonProblem.UNREADABLE_REQUEST,
                                "A query parameter does not have the form documented: look at " + slips + "."),
                        routing);
            }
        }
        CommonProblem type =
                switch (e.getResponse().getStatus()) {
                    case 400 -> CommonProblem.UNREADABLE_REQUEST;
                    case 401 -> CommonProblem.NOT_SIGNED_IN;
                    case 403 -> CommonProblem.NOT_YOUR_ROLE;
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 413 -> CommonProblem.BODY_TOO_LARGE;
                    case 415 -> CommonProblem.MEDIA_TYPE_NOT_KNOWN;
                    default -> CommonProblem.UNEXPECTED;
                };
        if (type == CommonProblem.UNEXPECTED) {
            LOG.error("unexpected answer of the framework", Redacted.copy(e));
        }
        return problems.response(Refusal.of(type), routing);
    }

    /** Not JSON at all: 400. JSON that does not fit the body's shape: 422 with the place. Never Jackson's message. */
    private static Refusal ofJson(JacksonException e) {
        var own = Causes.find(e, Refusal.class);
        if (own.isPresent()) {
            return own.get();
        }
        return e instanceof JsonMappingException mapping && !(e.getCause() instanceof StreamReadException)
                ? Violations.ofShape(mapping)
                : Refusal.of(CommonProblem.UNREADABLE_REQUEST, "The body is not one well-formed JSON document.");
    }
}
