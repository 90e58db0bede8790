package org.rsp.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.rsp.platform.http.ContractFiles;

/** The page behind each problem's {@code type}: what happened, and what to do. */
@Path("/problems")
@PermitAll
class ProblemPages {

    @GET
    @Path("/{slug}")
    @Produces("text/markdown;charset=utf-8")
    public String problemPage(@PathParam("slug") String slug) {
        return ContractFiles.find("problems/", slug, ".md").orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
