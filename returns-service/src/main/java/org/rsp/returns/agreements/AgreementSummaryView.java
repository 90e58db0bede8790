package org.rsp.returns.agreements;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.returns.guards.ReturnKind;

/** An agreement in a list, without the text of its clauses. */
record AgreementSummaryView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) AgreementState status,
        @Classified(P0) String title,
        @Classified(P0) @Nullable String reference,
        @Classified(P0) List<ReturnKind> kinds,
        @Classified(P0) LocalDate startsOn,
        @Classified(P0) @Nullable LocalDate endsOn,
        @Classified(P0) @Nullable Instant inForceSince,
        @Classified(P0) List<AgreementPartyView> parties,
        @Classified(P0) List<ClauseKind> clauseKinds,
        @Classified(P0) Instant createdAt) {

    static AgreementSummaryView of(Agreement a) {
        return new AgreementSummaryView(
                a.id(),
                a.version(),
                a.state(),
                a.title(),
                a.reference(),
                a.kinds(),
                a.startsOn(),
                a.endsOn(),
                a.inForceSince(),
                a.parties().stream().map(AgreementPartyView::of).toList(),
                a.clauses().stream().map(Clause::kind).distinct().toList(),
                a.createdAt());
    }
}
