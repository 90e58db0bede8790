package org.rsp.returns.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause as somebody sends it: what is left out stands as in the library's clause that it names. */
record SaidClause(
        ClauseKind kind,
        @Nullable String library,
        @Nullable String text,
        @Nullable List<DraftLimit> timeLimits,
        @Nullable List<ResidenceDate> residence,
        @Nullable List<ThirdCountryException> exceptions) {

    /** With a text of its own, and what is left out empty. */
    DraftClause alone(String ownText) {
        return new DraftClause(kind, null, ownText, orNone(timeLimits), orNone(residence), orNone(exceptions));
    }

    DraftClause from(LibraryClause found) {
        return new DraftClause(
                kind,
                found.id(),
                text == null ? found.text() : text,
                timeLimits == null ? found.timeLimits() : timeLimits,
                residence == null ? found.residence() : residence,
                exceptions == null ? found.exceptions() : exceptions);
    }

    private static <T> List<T> orNone(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }
}
