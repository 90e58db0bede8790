package org.rsp.platform.subscriptions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on subscriptions. */
final class EventSubscriptionRequests {

    private EventSubscriptionRequests() {}

    /** Without types: all of them, those to come too. */
    record NewEventSubscription(
            @Nullable @Size(min = 1, max = 100) List<@NotNull String> types) {}

    /** The act in words, so that it cannot be done by an empty body. */
    record EventSubscriptionEnding(
            @NotNull @Pattern(regexp = "END", message = "say END")
            String declaration) {}
}
