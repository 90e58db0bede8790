package org.rsp.platform.feed;

import java.time.Instant;
import java.util.UUID;

/** A row of the outbox that was released to a recipient's feed. */
record FeedRow(
        long place,
        UUID id,
        String type,
        String subject,
        String data,
        long sequence,
        Instant at,
        String source,
        String schema) {}
