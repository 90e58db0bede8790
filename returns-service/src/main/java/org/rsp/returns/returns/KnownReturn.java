package org.rsp.returns.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Decision;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnKind;

/**
 * A return of which the caller may know, and what the caller may be told; for other features.
 *
 * @param id the real id; the caller is told {@code decision.id(id)}
 * @param departed whether the person has left by it
 * @param plan that has opened it, unless somebody did
 */
public record KnownReturn(
        UUID id,
        long version,
        ReturnState state,
        UUID individualId,
        UUID caseId,
        String custodian,
        ReturnKind kind,
        @Nullable String destination,
        boolean child,
        boolean willing,
        boolean departed,
        LocalDate openedOn,
        @Nullable Plan plan,
        Decision decision)
        implements GuardedReturn {

    /** A plan by which a return was opened, and when that was handed over. */
    public record Plan(UUID id, Instant handedOverAt) {}

    @Override
    public UUID returnId() {
        return id;
    }

    /** Whether the person is to go, and has not gone. */
    public boolean isBeforeDeparture() {
        return switch (state) {
            case OPENED, COUNSELLED, CONSENTED, ORDERED, CLEARED -> true;
            case DEPARTED, RETURNED_BACK, ARRIVED, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether the person has agreed to go or was ordered to, and has not gone. */
    public boolean isAgreedOrOrdered() {
        return switch (state) {
            case CONSENTED, ORDERED, CLEARED -> true;
            case OPENED, COUNSELLED, DEPARTED, RETURNED_BACK, ARRIVED, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether there is something to stop: the person has not gone, or is on the way. */
    public boolean canBeStopped() {
        return switch (state) {
            case OPENED, COUNSELLED, CONSENTED, ORDERED, CLEARED, DEPARTED -> true;
            case RETURNED_BACK, ARRIVED, CLOSED, CANCELLED -> false;
        };
    }
}
