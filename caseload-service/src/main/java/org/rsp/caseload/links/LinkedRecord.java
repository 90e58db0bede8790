package org.rsp.caseload.links;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A record of a person, wherever it is kept. For the platform's own questions: no organisation is told of it. */
public record LinkedRecord(UUID individualId, UUID caseId, String custodian) {

    /** The same for two records whichever is named first, so that a pair is linked once. */
    static UUID pair(UUID one, UUID other) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        return UUID.nameUUIDFromBytes((first + "|" + second).getBytes(StandardCharsets.US_ASCII));
    }
}
