package org.rsp.caseload.documents;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** A line of the custody log. {@code version} is that of the document, by which the timeline tells who acted. */
record CustodyView(
        @Classified(value = P2, custodianOnly = true) long version,
        @Classified(value = P2, custodianOnly = true) DocumentState status,
        @Classified(value = P2, custodianOnly = true) String reason,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String handedTo,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String keptAt,

        @Classified(value = P2, custodianOnly = true) Instant at) {

    /** @param keptAt opened, as far as it was not erased */
    static CustodyView of(CustodyEntry entry, @Nullable String keptAt) {
        return new CustodyView(
                entry.version(), entry.whereabouts(), entry.reason(), entry.handedTo(), keptAt, entry.at());
    }

    @Override
    public String toString() {
        return "CustodyView";
    }
}
