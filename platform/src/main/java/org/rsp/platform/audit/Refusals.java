package org.rsp.platform.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Access;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Problem;
import org.rsp.platform.problem.Violation;

/** What a refusal leaves in the audit: the kind of problem and the rules that refused, and what was asked for. */
final class Refusals {

    private Refusals() {}

    static AuditEntry entry(
            Actor actor,
            String operation,
            ContainerRequestContext request,
            ContainerResponseContext response,
            Access access,
            RoutingContext routing) {
        return AuditedRequest.begun(actor, operation, AuditAction.REFUSAL, access, routing)
                .on(target(request.getUriInfo().getPathParameters().getFirst("id"), actor, access))
                .denied(rules(response));
    }

    /** Whether it exists or not: who tries ids is worth knowing, by whichever name they know the case. */
    private static @Nullable UUID target(@Nullable String id, Actor actor, Access access) {
        try {
            return id == null ? null : access.meant(Ids.parse(id), actor).value();
        } catch (IllegalArgumentException e) {
            // no id, so nothing was asked for by it
            return null;
        }
    }

    private static Stream<String> rules(ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem)) {
            return Stream.of("status-" + response.getStatus());
        }
        var slug = problem.type().substring(problem.type().lastIndexOf('/') + 1);
        var failed = problem.guards().stream()
                .filter(guard -> guard.state() != Guard.State.PASS)
                .map(Guard::code);
        return Stream.of(Stream.of(slug), failed, problem.violations().stream().map(Violation::code))
                .flatMap(codes -> codes);
    }
}
