package org.rsp.returns.agreements;

import static org.rsp.platform.access.FieldClass.P0;

import java.util.List;
import org.rsp.platform.access.Classified;

/** A clause of the library, to draft from. */
record LibraryClauseView(
        @Classified(P0) String id,
        @Classified(P0) ClauseKind kind,
        @Classified(P0) String title,
        @Classified(P0) String text,
        @Classified(P0) String source,
        @Classified(P0) List<TimeLimitView> timeLimits,
        @Classified(P0) List<ResidenceDate> residence,
        @Classified(P0) List<ThirdCountryException> exceptions) {

    static LibraryClauseView of(LibraryClause clause) {
        return new LibraryClauseView(
                clause.id(),
                clause.kind(),
                clause.title(),
                clause.text(),
                clause.source(),
                clause.timeLimits().stream().map(TimeLimitView::of).toList(),
                clause.residence(),
                clause.exceptions());
    }
}
