package org.rsp.caseload.groups;

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
import org.rsp.caseload.groups.ProcessingGroupView.GroupMembershipView;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Processing groups over HTTP. Who may do an act stands in its row of {@link ProcessingGroupTransition}. */
@Path("/processing-groups")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ProcessingGroupResource {

    private final ProcessingGroupService groups;
    private final Pages pages;

    ProcessingGroupResource(ProcessingGroupService groups, Pages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @POST
    public RestResponse<ProcessingGroupView> formProcessingGroup(
            @BeanParam Creation call, @NotNull @Valid ProcessingGroupRequests.NewProcessingGroup body) {
        return groups.form(call, body.toCommand()).created(Area.PATH, "processing-groups");
    }

    @GET
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<ProcessingGroupView> listProcessingGroups(
            @BeanParam ProcessingGroupFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return groups.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public RestResponse<ProcessingGroupView> getProcessingGroup(@PathParam("id") ProcessingGroupId id) {
        return groups.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<TimelineView> getProcessingGroupTimeline(
            @PathParam("id") ProcessingGroupId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return groups.timeline(id, pages.request(limit, after, id));
    }

    @GET
    @Path("/{id}/members")
    @RolesAllowed({Role.Named.REGISTRAR, Role.Named.CASEWORKER, Role.Named.SUPERVISOR, Role.Named.PROTECTION_OFFICER})
    public Page<GroupMembershipView> getProcessingGroupMembers(
            @PathParam("id") ProcessingGroupId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return groups.members(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/members")
    public RestResponse<ProcessingGroupView> addMemberToProcessingGroup(
            @PathParam("id") ProcessingGroupId id,
            @BeanParam Step step,
            @NotNull @Valid ProcessingGroupRequests.NewMember body) {
        return groups.add(id, step, new ProcessingGroupCommand.AddMember(body.individualId()))
                .ok();
    }

    @POST
    @Path("/{id}/departures")
    public RestResponse<ProcessingGroupView> endMembershipInProcessingGroup(
            @PathParam("id") ProcessingGroupId id,
            @BeanParam Step step,
            @NotNull @Valid ProcessingGroupRequests.MembershipEnd body) {
        return groups.end(id, step, new ProcessingGroupCommand.EndMembership(body.individualId(), body.reason()))
                .ok();
    }

    @POST
    @Path("/{id}/focal-point")
    public RestResponse<ProcessingGroupView> transferFocalPointOfProcessingGroup(
            @PathParam("id") ProcessingGroupId id,
            @BeanParam Step step,
            @NotNull @Valid ProcessingGroupRequests.FocalPointTransfer body) {
        return groups.transfer(id, step, new ProcessingGroupCommand.TransferFocalPoint(body.individualId()))
                .ok();
    }

    @POST
    @Path("/{id}/references")
    public RestResponse<ProcessingGroupView> referToProcessingGroup(
            @PathParam("id") ProcessingGroupId id,
            @BeanParam Step step,
            @NotNull @Valid ProcessingGroupRequests.GroupReferral body) {
        return groups.refer(id, step, new ProcessingGroupCommand.Refer(body.groupId()))
                .ok();
    }

    @POST
    @Path("/{id}/dissolution")
    public RestResponse<ProcessingGroupView> dissolveProcessingGroup(
            @PathParam("id") ProcessingGroupId id,
            @BeanParam Step step,
            @NotNull @Valid ProcessingGroupRequests.ProcessingGroupDissolution body) {
        return groups.dissolve(id, step, new ProcessingGroupCommand.Dissolve(body.reason()))
                .ok();
    }
}
