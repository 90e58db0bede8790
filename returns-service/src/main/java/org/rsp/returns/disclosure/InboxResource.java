package org.rsp.returns.disclosure;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Role;

/** The inbox of a state that is asked about persons, over HTTP. What the state can do about an entry stands with what has put it there. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InboxResource {

    private final InboxService inbox;
    private final Pages pages;

    InboxResource(InboxService inbox, Pages pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.INTEGRATION})
    public Page<InboxLineView> listInbox(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return inbox.list(pages.request(limit, after, "inbox"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.RETURNS_OFFICER, Role.Named.INTEGRATION})
    public RestResponse<InboxEntryView> getInboxEntry(@PathParam("id") InboxEntryId id) {
        return inbox.get(id).ok();
    }
}
