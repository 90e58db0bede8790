package org.rsp.platform.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;

/** A resource as it stands after a request: its id, its version and its view. */
public record Answer<T>(UUID id, long version, T view, boolean replayed) {

    public static <T> Answer<T> of(UUID id, long version, T view) {
        return new Answer<>(id, version, view, false);
    }

    Answer<T> again() {
        return new Answer<>(id, version, view, true);
    }

    /** 200 with the ETag. */
    public Response ok() {
        return entity(Response.ok());
    }

    /** 201 with the ETag and the address, which is the same behind the gateway. */
    public Response created(String area, String collection) {
        return entity(Response.created(
                UriBuilder.fromPath(area).path(collection).path(id.toString()).build()));
    }

    private Response entity(Response.ResponseBuilder response) {
        if (replayed) {
            response.header("Idempotent-Replay", "true");
        }
        return response.header("ETag", new Version(version).etag())
                .header("Cache-Control", "no-store")
                .entity(view)
                .build();
    }
}
