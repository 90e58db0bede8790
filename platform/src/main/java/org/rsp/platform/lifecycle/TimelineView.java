package org.rsp.platform.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a resource's timeline. {@code version} is the version the act made. */
public record TimelineView(
        long version,
        String act,
        @Nullable String from,
        String to,
        @Nullable String reason,
        Instant at,
        String organisation) {}
