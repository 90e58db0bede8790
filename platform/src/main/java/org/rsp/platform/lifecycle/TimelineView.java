package org.rsp.platform.lifecycle;

import static org.rsp.platform.access.FieldClass.P1;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** One line of a resource's timeline. {@code version} is the version the act made. */
public record TimelineView(
        @Classified(P1) long version,
        @Classified(P1) String act,
        @Classified(P1) @Nullable String from,
        @Classified(P1) String to,
        @Classified(P1) @Nullable String reason,
        @Classified(P1) Instant at,
        @Classified(P1) String organisation) {}
