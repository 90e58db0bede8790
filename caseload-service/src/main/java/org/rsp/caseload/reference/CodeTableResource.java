package org.rsp.caseload.reference;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.http.Page;

/** The code tables over HTTP, for everybody who is signed in (REF-2). */
@Path("/reference")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CodeTableResource {

    private final CodeTableService tables;

    CodeTableResource(CodeTableService tables) {
        this.tables = tables;
    }

    @GET
    public Page<CodeTableView> listCodeTables(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return tables.list(limit, after);
    }

    @GET
    @Path("/{list}")
    public Page<CodeView> listCodes(
            @PathParam("list") String list,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return tables.codes(list, limit, after);
    }
}
