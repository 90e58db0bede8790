package org.rsp.returns.guards;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which return a guard is asked, by the real ids. Implemented by what has the returns. */
public interface GuardedReturn {

    UUID returnId();

    UUID individualId();

    UUID caseId();

    String custodian();

    ReturnKind kind();

    /** The country to which the person is to go, where it is known. */
    @Nullable
    String destination();

    /** Whether the person may be a child. */
    boolean child();

    /** Whether the person is willing to go, in a kind that does not rest on it. */
    boolean willing();

    /** Whether it is asked in order to end what stops the return: then that it stands still says nothing. */
    default boolean goingOn() {
        return false;
    }

    /** Where it is asked in order to end what stops the return: what the guard rests on must have been recorded after this (SUS-2). */
    default Optional<Instant> since(ReturnGuard guard) {
        return Optional.empty();
    }
}
