package org.rsp.platform.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.facts.ActingSubject;
import org.rsp.platform.http.RequestId;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;

/** What the audit has to know of the present request: which operation it is, and whether an entry was written. */
@RequestScoped
public class AuditedRequest {

    private static final String OPERATION = "rsp.operation";
    private static final String RECORDED = "rsp.recorded";

    private final RoutingContext routing;
    private final Access access;

    AuditedRequest(RoutingContext routing, Access access) {
        this.routing = routing;
        this.access = access;
    }

    /** The beginning of an entry: who, what for, by which operation, in which request. */
    public AuditEntry entry(Actor actor, AuditAction action) {
        String operation = routing.get(OPERATION);
        if (operation == null) {
            throw new IllegalStateException("only an operation of the document leaves an entry");
        }
        return begun(actor, operation, action, access, routing);
    }

    /** The same where the request may have been refused before it was known what it is. */
    static AuditEntry begun(Actor actor, String operation, AuditAction action, Access access, RoutingContext routing) {
        var purpose = access.understood(routing.request().getHeader(Purpose.HEADER), operation, actor);
        return AuditEntry.of(actor, purpose, operation, action, RequestId.of(routing))
                .onBehalfOf(actingSubject(actor, routing));
    }

    /** What a service says of this, and nobody else. */
    private static @Nullable String actingSubject(Actor actor, RoutingContext routing) {
        var said = routing.request().getHeader(ActingSubject.HEADER);
        return actor.has(Role.SERVICE) && said != null && ActingSubject.isOne(said) ? said : null;
    }

    static void named(RoutingContext routing, String operation) {
        routing.put(OPERATION, operation);
    }

    static void recorded(RoutingContext routing) {
        routing.put(RECORDED, true);
    }

    static boolean isRecorded(RoutingContext routing) {
        return routing.get(RECORDED) != null;
    }
}
