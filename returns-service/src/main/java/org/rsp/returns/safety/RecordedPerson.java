package org.rsp.returns.safety;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What the service that has the cases answers when it is asked where a person is recorded. */
record RecordedPerson(UUID individualId, UUID caseId, String custodian, boolean child) {

    /** An answer that leaves something out is none. */
    RecordedPerson {
        Objects.requireNonNull(individualId);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(custodian);
    }

    Returnee askedAt(Instant at) {
        return new Returnee(individualId, caseId, custodian, child, at);
    }
}
