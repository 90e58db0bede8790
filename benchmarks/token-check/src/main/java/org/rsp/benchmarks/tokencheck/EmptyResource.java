package org.rsp.benchmarks.tokencheck;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** On a worker thread, as the operations of a service are. */
@Path("/empty")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class EmptyResource {

    @GET
    @Blocking
    public Map<String, String> empty() {
        return Map.of();
    }
}
