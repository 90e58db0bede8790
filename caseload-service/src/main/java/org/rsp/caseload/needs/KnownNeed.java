package org.rsp.caseload.needs;

import java.time.Instant;

/** A specific need of a person, for features that put together what is kept of the person. */
public record KnownNeed(String code, SpecificNeedState status, boolean restricted, Instant flaggedAt) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "KnownNeed";
    }
}
