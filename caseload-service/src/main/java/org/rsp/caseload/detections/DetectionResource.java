package org.rsp.caseload.detections;

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
import org.rsp.platform.identity.Role;

/** Detections over HTTP: what is written down, and sums. */
@Path("/detections")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DetectionResource {

    private final DetectionService detections;
    private final Pages pages;

    DetectionResource(DetectionService detections, Pages pages) {
        this.detections = detections;
        this.pages = pages;
    }

    @POST
    public RestResponse<DetectionView> recordDetection(
            @BeanParam Creation call, @NotNull @Valid DetectionRequests.NewDetection body) {
        return detections.record(call, body.toPeople()).created(Area.PATH, "detections");
    }

    @GET
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.BORDER_OFFICER, Role.Named.COORDINATOR})
    public Page<DetectionView.DetectionCountView> getDetectionCounts(
            @Valid @BeanParam DetectionFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return detections.counts(filter, pages.request(limit, after, filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Named.SUPERVISOR, Role.Named.BORDER_OFFICER})
    public RestResponse<DetectionView> getDetection(@PathParam("id") DetectionId id) {
        return detections.get(id).ok();
    }
}
