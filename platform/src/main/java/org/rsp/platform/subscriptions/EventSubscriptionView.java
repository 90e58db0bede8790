package org.rsp.platform.subscriptions;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** A subscription as its organisation sees it. Without types it is to all of them; without an end it goes on. */
record EventSubscriptionView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) @Nullable List<String> types,
        @Classified(P0) Instant begunAt,
        @Classified(P0) @Nullable Instant endedAt) {

    static EventSubscriptionView of(EventSubscription subscription) {
        return new EventSubscriptionView(
                subscription.id(),
                subscription.version(),
                subscription.types().orElse(null),
                subscription.begunAt(),
                subscription.endedAt());
    }
}
