package org.rsp.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Access;
import org.rsp.platform.events.EventsConfig;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
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
    private static final UUID NO_ID = new UUID(0, 0);

    private final FeedWait feed;
    private final FeedDeliveries deliveries;
    private final Access access;
    private final Caller caller;
    private final EventsConfig config;
    private final ObjectMapper json;

    FeedResource(
            FeedWait feed,
            FeedDeliveries deliveries,
            Access access,
            Caller caller,
            EventsConfig config,
            ObjectMapper json) {
        this.feed = feed;
        this.deliveries = deliveries;
        this.access = access;
        this.caller = caller;
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
        var most = PageRequest.of(limit, null).limit();
        var part = feed.after(reader, place(after, reader), most, Duration.ofSeconds(longest));
        if (part.events().isEmpty()) {
            deliveries.noteAsked(reader);
        }
        var next = address.getRequestUriBuilder()
                .replaceQueryParam("after", cursor(part.end(), reader))
                .build();
        return RestResponse.ResponseBuilder.ok(part.events())
                .header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public void streamEvents(
            @HeaderParam("Last-Event-ID") @Nullable String last, @Context SseEventSink sink, @Context Sse sse) {
        var reader = reader();
        var place = place(last, reader);
        deliveries.noteAsked(reader);
        long until = System.nanoTime() + config.stream().toNanos();
        try (sink) {
            for (long left = until - System.nanoTime();
                    left > 0 && !sink.isClosed() && !feed.isOver();
                    left = until - System.nanoTime()) {
                var silence = Duration.ofNanos(Math.min(left, HEARTBEAT.toNanos()));
                var part = feed.after(reader, place, PageRequest.USUAL, silence);
                for (int i = 0; i < part.events().size(); i++) {
                    send(
                            sink,
                            sse.newEventBuilder()
                                    .id(cursor(part.places().get(i), reader))
                                    .data(written(part.events().get(i))));
                }
                if (part.events().isEmpty()) {
                    send(sink, sse.newEventBuilder().comment("still here"));
                }
                place = part.end();
            }
        } catch (CompletionException gone) {
            LOG.debugf("a stream was cut off (%s)", gone.getClass().getSimpleName());
        }
    }

    /** One after the other: a reader that is slow is waited for, and one that has gone is noticed. */
    private static void send(SseEventSink sink, OutboundSseEvent.Builder event) {
        sink.send(event.build()).toCompletableFuture().join();
    }

    private Actor reader() {
        var actor = caller.actor();
        access.requirePersons(actor);
        return actor;
    }

    private String written(FeedEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError("what was read can be written", e);
        }
    }

    private static long place(@Nullable String cursor, Actor reader) {
        return cursor == null
                ? FeedRows.OLDEST
                : Cursor.read(cursor, feedOf(reader)).order();
    }

    private static String cursor(long place, Actor reader) {
        return Cursor.write(new Cursor.Key(place, NO_ID), feedOf(reader));
    }

    /** A cursor is good in the feed of its own organisation only. */
    private static String feedOf(Actor reader) {
        return "events of " + reader.organisation();
    }
}
