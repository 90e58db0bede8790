package org.rsp.returns.suspensions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of an event that something was done for a person's safety, whose.
 *
 * @param consents of a statement on returning, whether the person consents
 */
record SafetyNews(
        @Nullable UUID caseId,
        @Nullable UUID individualId,
        @Nullable Boolean consents) {}
