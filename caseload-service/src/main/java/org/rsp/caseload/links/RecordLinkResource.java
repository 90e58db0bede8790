package org.rsp.caseload.links;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Area;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Links between records over HTTP. Who may do an act stands in its row of {@link RecordLinkTransition}. */
@Path("/record-links")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RecordLinkResource {

    private final RecordLinkService links;
    private final Pages pages;

    RecordLinkResource(RecordLinkService links, Pages pages) {
        this.links = links;
        this.pages = pages;
    }

    @POST
    public RestResponse<RecordLinkView> proposeRecordLink(
            @BeanParam Creation call, @NotNull @Valid RecordLinkRequests.NewRecordLink body) {
        return links.propose(call, body.toCommand()).created(Area.PATH, "record-links");
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<RecordLinkView> listRecordLinks(
            @BeanParam RecordLinkFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return links.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<RecordLinkView> getRecordLink(@PathParam("id") RecordLinkId id) {
        return links.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getRecordLinkTimeline(
            @PathParam("id") RecordLinkId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return links.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/affirmations")
    public RestResponse<RecordLinkView> affirmRecordLink(
            @PathParam("id") RecordLinkId id,
            @BeanParam Step step,
            @NotNull @Valid RecordLinkRequests.RecordLinkAffirmation body) {
        return links.say(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/denials")
    public RestResponse<RecordLinkView> denyRecordLink(
            @PathParam("id") RecordLinkId id,
            @BeanParam Step step,
            @NotNull @Valid RecordLinkRequests.RecordLinkDenial body) {
        return links.say(id, step, body.toCommand()).ok();
    }

    @POST
    @Path("/{id}/reopenings")
    public RestResponse<RecordLinkView> reopenRecordLink(
            @PathParam("id") RecordLinkId id,
            @BeanParam Step step,
            @NotNull @Valid RecordLinkRequests.RecordLinkReopening body) {
        return links.say(id, step, body.toCommand()).ok();
    }
}
