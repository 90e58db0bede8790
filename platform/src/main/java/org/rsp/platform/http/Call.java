package org.rsp.platform.http;

import java.util.Optional;

/** What the headers of a write say. */
public interface Call {

    Optional<IdempotencyKey> idempotencyKey();
}
