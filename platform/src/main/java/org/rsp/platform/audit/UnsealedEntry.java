package org.rsp.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in its table, with whom it is about. */
record UnsealedEntry(
        UUID id,
        Instant at,
        String subject,
        String client,
        String organisation,
        List<String> roles,
        String purpose,
        String operation,
        String action,
        String decision,
        String rule,
        @Nullable UUID resource,
        List<String> classes,
        String requestId,
        String transaction,
        List<Whom> subjects,
        @Nullable String actingSubject) {

    record Whom(int position, UUID caseId, @Nullable UUID individualId) {}
}
