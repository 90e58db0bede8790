package org.rsp.platform.http;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** The headers of a procedure's step: it names the version it is about, or is refused with 428. */
public record Step(
        @HeaderParam("If-Match") @Nullable Version version,
        @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key)
        implements Call {

    public Version seen() {
        if (version == null) {
            throw Refusal.of(
                    CommonProblem.VERSION_MISSING, "Read the resource, and send its ETag in If-Match with the step.");
        }
        return version;
    }

    @Override
    public Optional<IdempotencyKey> idempotencyKey() {
        return Optional.ofNullable(key);
    }
}
