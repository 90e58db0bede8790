package org.rsp.returns.counselling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.ReturnKind;

/**
 * Of an event on a statement on returning, whose and on which kind.
 *
 * @param consents of one that was made, whether the person consents
 */
record ConsentNews(
        @Nullable UUID caseId,
        @Nullable UUID individualId,
        @Nullable ReturnKind kind,
        @Nullable Boolean consents) {}
