package org.rsp.platform.feed;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** A CloudEvent 1.0 in structured mode. One that may not be told any more has neither data nor a schema of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedEvent(
        @Classified(P0) String specversion,
        @Classified(P0) UUID id,
        @Classified(P1) String type,
        @Classified(P0) String source,
        @Classified(P1) String subject,
        @Classified(P1) Instant time,
        @Classified(P0) String sequence,
        @Classified(P0) @Nullable String datacontenttype,
        @Classified(P0) @Nullable String dataschema,
        @Classified(P2) @Nullable Map<String, Object> data) {

    private static final String VERSION = "1.0";

    static FeedEvent told(FeedRow row, Map<String, Object> data) {
        return new FeedEvent(
                VERSION,
                row.id(),
                row.type(),
                row.source(),
                row.subject(),
                row.at(),
                Long.toString(row.sequence()),
                "application/json",
                row.schema(),
                data);
    }

    /** ACC-12: that there was something, so that nobody waits for the number that is missing. */
    static FeedEvent opaque(FeedRow row, String type) {
        return new FeedEvent(
                VERSION,
                row.id(),
                type,
                row.source(),
                row.subject(),
                row.at(),
                Long.toString(row.sequence()),
                null,
                null,
                null);
    }
}
