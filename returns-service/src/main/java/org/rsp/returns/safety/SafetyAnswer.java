package org.rsp.returns.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.rsp.returns.guards.ReturnKind;

/** What was answered to whether a person may be returned. It is good for the moment in which it was given. */
record SafetyAnswer(UUID individualId, ReturnKind kind, Clearance answer, Instant answeredAt, String seal) {

    enum Clearance {
        CLEAR,
        NOT_CLEAR,
        UNKNOWN
    }

    /** One that leaves something out is no answer. */
    SafetyAnswer {
        Objects.requireNonNull(individualId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(answeredAt);
        Objects.requireNonNull(seal);
    }

    boolean isAbout(UUID individual, ReturnKind asked) {
        return individualId.equals(individual) && kind == asked;
    }

    /** Neither of the past nor of a future that two clocks do not explain. */
    boolean isOf(Instant now, Duration freshness, Duration skew) {
        return !answeredAt.isBefore(now.minus(freshness)) && !answeredAt.isAfter(now.plus(skew));
    }
}
