package org.rsp.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/** The purpose that the request states in its header {@code Purpose} or, if it states none, that of the operation, as far as the caller serves it. */
@RequestScoped
class StatedPurpose {

    private @Nullable String header;
    private String operation = "";

    Purpose purpose(Policy policy, Set<Role> roles) {
        if (header == null) {
            var row = policy.operations().get(operation);
            if (row == null) {
                throw Refusal.of(CommonProblem.NOT_FOUND);
            }
            return policy.unstated(roles, row.purpose());
        }
        return Purpose.find(header)
                .orElseThrow(() -> Refusal.of(
                        CommonProblem.UNREADABLE_REQUEST,
                        List.of(new Violation(
                                "header:" + Purpose.HEADER, "FORM", "Name a purpose of the list documented."))));
    }

    void note(@Nullable String sent, String operationId) {
        header = sent;
        operation = operationId;
    }

    /** The operation's id is its method's name, in the document too. */
    static class Reading {

        private final StatedPurpose stated;

        Reading(StatedPurpose stated) {
            this.stated = stated;
        }

        @ServerRequestFilter
        void read(HttpHeaders headers, SimpleResourceInfo resource) {
            stated.note(headers.getHeaderString(Purpose.HEADER), resource.getMethodName());
        }
    }
}
