package org.rsp.returns.departures;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.rsp.returns.guards.ReturnKind;

/** A departure permit, as the service that has the cases tells of it. */
record Permit(
        UUID id,
        long version,
        PermitStatus status,
        UUID individualId,
        ReturnKind kind,
        UUID returnId,
        Instant expiresAt) {

    enum PermitStatus {
        ISSUED,
        CONSUMED,
        VOIDED,
        TURNED_BACK
    }

    /** An answer that leaves something out is none. */
    Permit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(status);
        Objects.requireNonNull(individualId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(returnId);
        Objects.requireNonNull(expiresAt);
    }

    /** Whether it is for this person and this return; any other is none. */
    boolean isOf(Attempt attempt) {
        return individualId.equals(attempt.individualId())
                && kind == attempt.kind()
                && returnId.equals(attempt.returnId())
                && (attempt.permitId() == null || id.equals(attempt.permitId()));
    }

    /** The person has departed on it, whatever was done since. */
    boolean isUsed() {
        return status == PermitStatus.CONSUMED || status == PermitStatus.TURNED_BACK;
    }

    boolean isVoid() {
        return status == PermitStatus.VOIDED;
    }
}
