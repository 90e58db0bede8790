package org.rsp.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Access;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.events.EventsConfig;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.identity.Role;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/** The caller's own feed over HTTP: a list that waits, and a stream. Each waits on a virtual thread, which costs next to nothing. */
@Path("/events")
@RolesAllowed(Role.Named.INTEGRATION)
class FeedResource {

    private static final Logger LOG = Logger.getLogger(FeedResource.class);

    static final String BATCH = "application/cloudevents-batch+json";

    /** Shorter than what lies between, the gateway too, lets a silent connection live. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int LONGEST_WAIT = 30;
    private static final String FEED = "events";
    private static final UUID NO_ID = new UUID(0, 0);

    private final FeedWait feed;
    private final FeedPlaces places;
    private final FeedDeliveries deliveries;
    private final Access access;
    private final Caller caller;
    private final AuditedRequest request;
    private final Pages pages;
    private final EventsConfig config;
    private final ObjectMapper json;

    FeedResource(
            FeedWait feed,
            FeedPlaces places,
            FeedDeliveries deliveries,
            Access access,
            Caller caller,
            AuditedRequest request,
            Pages pages,
            EventsConfig config,
            ObjectMapper json) {
        this.feed = feed;
        this.places = places;
        this.deliveries = deliveries;
        this.access = access;
        this.caller = caller;
        this.request = request;
        this.pages = pages;
        this.config = config;
        this.json = json;
    }

    @GET
    @Produces(BATCH)
    @RunOnVirtualThread
    public RestResponse<List<FeedEvent>> followEvents(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("wait") @Nullable Integer wait,
            @Context UriInfo address) {
        var reader = reader();
        var longest = wait == null ? 0 : wait;
        if (longest < 0 || longest > LONGEST_WAIT) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    List.of(new Violation("query:wait", "RANGE", "Wait 0 to " + LONGEST_WAIT + " seconds.")));
        }
        var most = PageRequest.size(limit);
        var part = part(reader, place(after), most, Duration.ofSeconds(longest));
        if (part.events().isEmpty()) {
            deliveries.noteAsked(reader);
        }
        var next = address.getRequestUriBuilder()
                .replaceQueryParam("after", cursor(part.end()))
                .build();
        return RestResponse.ResponseBuilder.ok(part.events())
                .header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Who does not wait needs no place. */
    private FeedPart part(FeedReader reader, long after, int most, Duration longest) {
        if (longest.isZero()) {
            return feed.after(reader, after, most, longest);
        }
        try (var _ = places.take(reader.organisation())) {
            return feed.after(reader, after, most, longest);
        }
    }

    /** Written by hand, and not to a sink, because every answer has to pass the filters that all others pass. */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public RestResponse<StreamingOutput> streamEvents(
            @HeaderParam("Last-Event-ID") @Nullable String last, @Context RoutingContext routing) {
        var reader = reader();
        var from = place(last);
        var place = places.take(reader.organisation());
        // a stream that never begins, because something failed before, gives its place back too
        routing.addEndHandler(_ -> place.requestEnded());
        deliveries.noteAsked(reader);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> stream(reader, from, place, out))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** One event after the other: a reader that is slow is waited for, and one that has gone is noticed. */
    private void stream(FeedReader reader, long from, FeedPlaces.Place taken, OutputStream out) {
        if (taken.use()) {
            try (taken) {
                stream(reader, from, out);
            }
        }
    }

    private void stream(FeedReader reader, long from, OutputStream out) {
        long until = System.nanoTime() + config.stream().toNanos();
        long place = from;
        try {
            for (long left = until - System.nanoTime(); left > 0 && !feed.isOver(); left = until - System.nanoTime()) {
                var silence = Duration.ofNanos(Math.min(left, HEARTBEAT.toNanos()));
                var part = feed.after(reader, place, PageRequest.USUAL, silence);
                for (int i = 0; i < part.events().size(); i++) {
                    var id = cursor(part.places().get(i));
                    send(out, "id:" + id + "\ndata:" + written(part.events().get(i)) + "\n\n");
                }
                if (part.events().isEmpty()) {
                    send(out, ":still here\n\n");
                }
                place = part.end();
            }
        } catch (IOException gone) {
            LOG.debugf("a stream was cut off (%s)", gone.getClass().getSimpleName());
        }
    }

    private static void send(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private FeedReader reader() {
        var actor = caller.actor();
        access.requirePersons(actor);
        return new FeedReader(actor, request.entry(actor, AuditAction.EVENT_DELIVERY));
    }

    private String written(FeedEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError("what was read can be written", e);
        }
    }

    private long place(@Nullable String cursor) {
        return cursor == null ? FeedRows.OLDEST : pages.read(cursor, FEED).order();
    }

    private String cursor(long place) {
        return pages.write(new Cursor.Key(place, NO_ID), FEED);
    }
}
