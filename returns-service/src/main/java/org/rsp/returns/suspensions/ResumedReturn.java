package org.rsp.returns.suspensions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;

/**
 * A return that is to go on: what stops it is what is about to end, or ends by itself, and is no answer of a guard.
 *
 * @param about the guard that the reason is about: what is older than the reason is no answer to it
 * @param stoppedAt when what stops it was last heard of
 */
record ResumedReturn(GuardedReturn of, ReturnGuard about, Instant stoppedAt) implements GuardedReturn {

    @Override
    public UUID returnId() {
        return of.returnId();
    }

    @Override
    public UUID individualId() {
        return of.individualId();
    }

    @Override
    public UUID caseId() {
        return of.caseId();
    }

    @Override
    public String custodian() {
        return of.custodian();
    }

    @Override
    public ReturnKind kind() {
        return of.kind();
    }

    @Override
    public @Nullable String destination() {
        return of.destination();
    }

    @Override
    public boolean child() {
        return of.child();
    }

    @Override
    public boolean willing() {
        return of.willing();
    }

    @Override
    public boolean goingOn() {
        return true;
    }

    @Override
    public Optional<Instant> since(ReturnGuard guard) {
        return guard == about ? Optional.of(stoppedAt) : Optional.empty();
    }
}
