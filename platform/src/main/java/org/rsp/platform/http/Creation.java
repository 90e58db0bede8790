package org.rsp.platform.http;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headers of a POST that creates. */
public record Creation(
        @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) implements Call {

    @Override
    public Optional<IdempotencyKey> idempotencyKey() {
        return Optional.ofNullable(key);
    }
}
