package org.rsp.returns.agreements;

import java.util.List;

/**
 * A clause of the library, to draft from.
 *
 * @param id never of another clause again
 * @param source what it follows, and who says so; its words are the platform's own
 */
record LibraryClause(
        String id,
        ClauseKind kind,
        String title,
        String text,
        String source,
        List<DraftLimit> timeLimits,
        List<ResidenceDate> residence,
        List<ThirdCountryException> exceptions) {

    DraftClause drafted() {
        return new DraftClause(kind, id, text, timeLimits, residence, exceptions);
    }
}
