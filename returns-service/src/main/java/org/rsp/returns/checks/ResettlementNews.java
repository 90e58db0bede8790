package org.rsp.returns.checks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of an event on a solution plan, whose it is.
 *
 * @param receiver of one that was handed over, to whom
 */
record ResettlementNews(
        @Nullable UUID caseId,
        @Nullable UUID individualId,
        @Nullable String receiver) {}
