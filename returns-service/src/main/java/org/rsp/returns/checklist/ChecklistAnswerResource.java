package org.rsp.returns.checklist;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** Answers to the checklist over HTTP. */
@Path("/checklist-answers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ChecklistAnswerResource {

    private final ChecklistService checklist;

    ChecklistAnswerResource(ChecklistService checklist) {
        this.checklist = checklist;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<ChecklistAnswerView> getChecklistAnswer(@PathParam("id") ChecklistAnswerId id) {
        return checklist.get(id).ok();
    }
}
