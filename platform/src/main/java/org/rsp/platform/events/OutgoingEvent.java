package org.rsp.platform.events;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What others may hear of a change. {@code type} is {@code {area}.{noun}.{past-tense}.v1}; {@code subject} is also the
 * Kafka key, so order holds per subject; {@code sequence} is the subject's version after the change, without gaps (an
 * organisation is told a number of its own instead);
 * {@code data} is a record of ids and codes, never of anything personal.
 */
public record OutgoingEvent(String type, UUID subject, long sequence, Instant at, Object data) {

    public OutgoingEvent {
        Objects.requireNonNull(type);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(at);
        Objects.requireNonNull(data);
    }
}
