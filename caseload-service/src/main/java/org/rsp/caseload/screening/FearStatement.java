package org.rsp.caseload.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of an expression of fear. Neither the day nor the language nor the words need be. */
record FearStatement(
        SaidTo saidTo,
        @Nullable LocalDate saidOn,
        @Nullable String language,
        @Nullable String words) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "FearStatement";
    }
}
