package org.rsp.caseload.tasks;

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
import org.rsp.platform.http.Page;
import org.rsp.platform.http.Pages;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.TimelineView;

/** Tasks over HTTP. Who may do an act stands in its row of {@link TaskTransition}. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TaskResource {

    private final TaskService tasks;
    private final Pages pages;

    TaskResource(TaskService tasks, Pages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TaskView> listTasks(
            @BeanParam TaskFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return tasks.list(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public RestResponse<TaskView> getTask(@PathParam("id") TaskId id) {
        return tasks.get(id).ok();
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Role.Named.REGISTRAR,
        Role.Named.CASEWORKER,
        Role.Named.RSD_REVIEWER,
        Role.Named.APPEAL_OFFICER,
        Role.Named.PROTECTION_OFFICER,
        Role.Named.SUPERVISOR
    })
    public Page<TimelineView> getTaskTimeline(
            @PathParam("id") TaskId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return tasks.timeline(id, pages.request(limit, after, id));
    }

    @POST
    @Path("/{id}/suspensions")
    public RestResponse<TaskView> suspendTask(
            @PathParam("id") TaskId id, @BeanParam Step step, @NotNull @Valid TaskRequests.TaskSuspension body) {
        return tasks.suspend(id, step, new TaskCommand.Suspend(body.reason())).ok();
    }

    @POST
    @Path("/{id}/resumptions")
    public RestResponse<TaskView> resumeTask(
            @PathParam("id") TaskId id, @BeanParam Step step, @NotNull @Valid TaskRequests.TaskResumption body) {
        return tasks.resume(id, step, new TaskCommand.Resume()).ok();
    }

    @POST
    @Path("/{id}/assignments")
    public RestResponse<TaskView> assignTask(
            @PathParam("id") TaskId id, @BeanParam Step step, @NotNull @Valid TaskRequests.TaskAssignment body) {
        return tasks.assign(id, step, new TaskCommand.Assign(body.office(), body.assignee()))
                .ok();
    }
}
