package org.rsp.returns.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it is drafted, complete: what was left out of it stands as the library has it.
 *
 * @param library the library's clause from which it is drafted, if from any
 */
record DraftClause(
        ClauseKind kind,
        @Nullable String library,
        String text,
        List<DraftLimit> timeLimits,
        List<ResidenceDate> residence,
        List<ThirdCountryException> exceptions) {}
