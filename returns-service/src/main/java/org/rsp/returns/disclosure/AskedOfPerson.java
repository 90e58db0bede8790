package org.rsp.returns.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.GuardOutcome;
import org.rsp.returns.guards.ReturnKind;

/**
 * What was asked of the service that has the cases before the transaction in which somebody may be named to a state. It counts for the return as it was then.
 *
 * @param caseId where the person is
 * @param askedAt when that was asked
 * @param safety guard G1, as it was answered just now
 */
public record AskedOfPerson(
        UUID returnId,
        long version,
        ReturnKind kind,
        UUID caseId,
        String custodian,
        Instant askedAt,
        GuardOutcome safety,
        String evidence,
        @Nullable Instant asOf) {}
