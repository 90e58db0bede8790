package org.rsp.caseload.trafficking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose record says that the person is, or may be, a victim of trafficking. For deciding, and told to nobody as it is (TIP-8).
 *
 * @param undecided whether nobody has looked yet into the signs that were seen
 * @param reflecting whether the time to recover and reflect lasts
 * @param identifiedAt when somebody found it; null where nobody has looked
 */
public record Victim(
        UUID individualId,
        boolean undecided,
        boolean reflecting,
        @Nullable Instant identifiedAt) {}
