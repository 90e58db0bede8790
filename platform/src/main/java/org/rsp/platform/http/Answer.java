package org.rsp.platform.http;

import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A resource as it stands after a request: its id, its version and its view. */
public record Answer<T>(UUID id, @Nullable Long version, T view, boolean replayed) {

    public static <T> Answer<T> of(UUID id, long version, T view) {
        return new Answer<>(id, version, view, false);
    }

    /** To somebody who is not told how often it was changed, and so takes no step on it. */
    public static <T> Answer<T> withoutVersion(UUID id, T view) {
        return new Answer<>(id, null, view, false);
    }

    Answer<T> again() {
        return new Answer<>(id, version, view, true);
    }

    /** 200 with the ETag, if there is one to be told. */
    public RestResponse<T> ok() {
        return complete(ResponseBuilder.ok(view));
    }

    /** 201 with the ETag and the address: a path, which is the same behind the gateway. */
    public RestResponse<T> created(String area, String collection) {
        var location =
                UriBuilder.fromPath(area).path(collection).path(id.toString()).build();
        // as text: the framework would make an address of this process of a URI
        return complete(
                ResponseBuilder.<T>create(RestResponse.Status.CREATED, view).header("Location", location.toString()));
    }

    private RestResponse<T> complete(ResponseBuilder<T> response) {
        if (replayed) {
            response.header("Idempotent-Replay", "true");
        }
        if (version != null) {
            response.header("ETag", new Version(version).etag());
        }
        return response.header("Cache-Control", "no-store").build();
    }
}
