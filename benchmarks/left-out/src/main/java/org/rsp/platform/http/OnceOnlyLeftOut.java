package org.rsp.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rsp.platform.crypto.Fingerprints;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.leftout.LeftOut;

/** Takes every request for the first. */
@Alternative
@Priority(1)
@Singleton
class OnceOnlyLeftOut extends OnceOnly {

    OnceOnlyLeftOut(KeptKeys keys, Fingerprints fingerprints, ObjectMapper json, Clock clock) {
        super(keys, fingerprints, json, clock);
    }

    @Override
    public <T> Answer<T> perform(
            Call call,
            Actor actor,
            String operation,
            Object target,
            Object request,
            Supplier<Answer<T>> first,
            Function<UUID, Answer<T>> reread) {
        return LeftOut.IDEMPOTENCY.isSo()
                ? first.get()
                : super.perform(call, actor, operation, target, request, first, reread);
    }
}
