package org.rsp.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What follows the events of this service: the JSON Schema behind each {@code dataschema}, and the AsyncAPI document. */
@Path("/")
@PermitAll
class EventSchemas {

    private final String folder;

    EventSchemas(@ConfigProperty(name = "quarkus.rest.path") String path) {
        folder = "events/" + path.substring(1, path.indexOf('/', 1)) + "/";
    }

    @GET
    @Path("schemas/{type}.json")
    @Produces("application/schema+json")
    public String eventSchema(@PathParam("type") String type) {
        return ContractFiles.find(folder, type, ".schema.json").orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("asyncapi")
    @Produces("application/yaml")
    public String asyncApi() {
        return ContractFiles.find(folder, "asyncapi", ".yaml").orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
