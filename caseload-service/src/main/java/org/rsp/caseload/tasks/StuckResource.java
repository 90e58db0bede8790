package org.rsp.caseload.tasks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** What is due and on no worklist, over HTTP. */
@Path("/stuck-resources")
@Produces(MediaType.APPLICATION_JSON)
class StuckResource {

    private final TaskService tasks;
    private final Pages pages;

    StuckResource(TaskService tasks, Pages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.PROTECTION_OFFICER, Role.Named.SUPERVISOR})
    public Page<StuckView> listStuckResources(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return tasks.stuck(pages.request(limit, after, "stuck resources"));
    }
}
