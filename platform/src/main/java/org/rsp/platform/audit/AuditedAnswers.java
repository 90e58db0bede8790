package org.rsp.platform.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Access;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Problems;
import org.rsp.platform.problem.Refusal;

/**
 * Stands where every answer leaves. What was refused to somebody who is known is written down, in a transaction of its
 * own; an answer with data that left no entry does not leave. So no operation can forget the audit, whoever writes it.
 */
class AuditedAnswers {

    private static final Logger LOG = Logger.getLogger(AuditedAnswers.class);

    /** By role (403), by visibility (404), by state, rule or version (409, 412, 422): not what was only badly written. */
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 412, 422);

    /** Before the filters that look at the answer: it may become another. */
    private static final int FIRST = 10_000;

    private final Audit audit;
    private final Access access;
    private final Problems problems;

    AuditedAnswers(Audit audit, Access access, Problems problems) {
        this.audit = audit;
        this.access = access;
        this.problems = problems;
    }

    @ServerRequestFilter
    void name(SimpleResourceInfo operation, RoutingContext routing) {
        AuditedRequest.named(routing, operation.getMethodName());
    }

    @ServerResponseFilter(priority = FIRST)
    @Nullable
    Uni<Void> look(
            SimpleResourceInfo operation,
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext routing) {
        if (operation == null || operation.getMethodName() == null || isOpen(operation)) {
            return null;
        }
        int status = response.getStatus();
        if (status < 300 && !AuditedRequest.isRecorded(routing)) {
            LOG.errorf("operation %s left no entry in the audit; its answer is held back", operation.getMethodName());
            replace(response, CommonProblem.UNEXPECTED, routing);
            return null;
        }
        var actor = REFUSALS.contains(status) ? actor(routing) : Optional.<Actor>empty();
        if (actor.isEmpty()) {
            return null;
        }
        var refusal = Refusals.entry(actor.get(), operation.getMethodName(), request, response, access, routing);
        if (BlockingOperationControl.isBlockingAllowed()) {
            write(refusal, response, routing);
            return null;
        }
        // a role is refused before the request has got a thread on which the database may be waited for
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> write(refusal, response, routing));
    }

    private void write(AuditEntry refusal, ContainerResponseContext response, RoutingContext routing) {
        try {
            audit.refused(refusal);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "a refusal of %s was not written down: %s",
                    refusal.operation(), e.getClass().getName());
            replace(response, CommonProblem.NOT_AVAILABLE, routing);
        }
    }

    private void replace(ContainerResponseContext response, CommonProblem type, RoutingContext routing) {
        var instead = problems.response(Refusal.of(type), routing);
        response.getHeaders().clear();
        response.getHeaders().putAll(instead.getHeaders());
        response.setStatus(instead.getStatus());
        response.setEntity(instead.getEntity(), new Annotation[0], instead.getMediaType());
    }

    private static Optional<Actor> actor(RoutingContext routing) {
        return routing.user() instanceof QuarkusHttpUser user
                ? Caller.find(user.getSecurityIdentity())
                : Optional.empty();
    }

    private static boolean isOpen(SimpleResourceInfo operation) {
        try {
            var type = operation.getResourceClass();
            return type.isAnnotationPresent(PermitAll.class)
                    || type.getMethod(operation.getMethodName(), operation.parameterTypes())
                            .isAnnotationPresent(PermitAll.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("an operation is a public method", e);
        }
    }
}
