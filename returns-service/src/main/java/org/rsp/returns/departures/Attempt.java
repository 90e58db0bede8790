package org.rsp.returns.departures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.ReturnKind;

/**
 * An attempt as it stood when it was looked at, for going on with outside of every transaction.
 *
 * @param sent whether the permit may have been used
 * @param permitId none before a permit was asked for
 */
public record Attempt(
        UUID id,
        UUID returnId,
        UUID individualId,
        ReturnKind kind,
        boolean sent,
        UUID issueKey,
        UUID useKey,
        @Nullable UUID permitId,
        long permitVersion,
        @Nullable Instant permitEndsAt,
        int timesSent) {

    /** Whether by any clock the permit's time is over: then nobody can use it any more. */
    boolean isOver(Instant surely) {
        return permitEndsAt != null && permitEndsAt.isBefore(surely);
    }
}
