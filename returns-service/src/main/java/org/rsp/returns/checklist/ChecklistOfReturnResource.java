package org.rsp.returns.checklist;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.http.Creation;
import org.rsp.platform.identity.Role;
import org.rsp.returns.Area;

/** The checklist of one return over HTTP. */
@Path("/returns/{id}/checklist")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ChecklistOfReturnResource {

    private final ChecklistService checklist;

    ChecklistOfReturnResource(ChecklistService checklist) {
        this.checklist = checklist;
    }

    @GET
    @RolesAllowed({
        Role.Named.CASEWORKER,
        Role.Named.RETURNS_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<ReturnChecklistView> getChecklistOfReturn(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(checklist.ofReturn(id))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/answers")
    public RestResponse<ChecklistAnswerView> recordChecklistAnswer(
            @PathParam("id") UUID id,
            @BeanParam Creation call,
            @NotNull @Valid ChecklistRequests.NewChecklistAnswer body) {
        return checklist.record(id, call, body.said()).created(Area.PATH, "checklist-answers");
    }
}
