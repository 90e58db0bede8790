package org.rsp.platform.events;

import java.time.Instant;
import java.util.UUID;

/** What a service has heard: the envelope, and of the data what its own record asks for. */
public record IncomingEvent<T>(UUID id, String type, UUID subject, long sequence, Instant at, T data) {}
