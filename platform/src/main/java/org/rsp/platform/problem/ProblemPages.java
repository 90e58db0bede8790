package org.rsp.platform.problem;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import org.rsp.platform.http.ContractFiles;

/** The page behind each problem's {@code type}: what happened, and what to do. */
@Path("/problems")
@PermitAll
class ProblemPages {

    @GET
    @Produces("text/markdown;charset=utf-8")
    public String problemPages() {
        return Arrays.stream(CommonProblem.values())
                .map(p -> "- [%s](problems/%s) (%d): %s".formatted(p.slug(), p.slug(), p.status(), p.title()))
                .collect(joining("\n", "# What this service refuses\n\n", "\n"));
    }

    @GET
    @Path("/{slug}")
    @Produces("text/markdown;charset=utf-8")
    public String problemPage(@PathParam("slug") String slug) {
        return ContractFiles.find("problems/", slug, ".md").orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
