package org.rsp.returns;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Something that needs a token, while the service has nothing else that does: what guards it is the service's own. */
@Path("/guarded")
@Authenticated
class GuardedResource {

    static final String PATH = "/guarded";

    @GET
    @Operation(hidden = true)
    public String guarded() {
        return "told";
    }
}
