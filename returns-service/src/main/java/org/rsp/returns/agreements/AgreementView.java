package org.rsp.returns.agreements;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;
import org.rsp.returns.guards.ReturnKind;

/** An agreement as its parties and the coordinator see it. {@code availableActions} is for this caller. */
record AgreementView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) AgreementState status,
        @Classified(P0) String title,
        @Classified(P0) @Nullable String reference,
        @Classified(P0) List<ReturnKind> kinds,
        @Classified(P0) EntryIntoForce entersIntoForceBy,
        @Classified(P0) LocalDate startsOn,
        @Classified(P0) @Nullable LocalDate endsOn,
        @Classified(P0) @Nullable Instant inForceSince,
        @Classified(P0) List<AgreementPartyView> parties,
        @Classified(P0) List<ClauseView> clauses,
        @Classified(P0) Instant createdAt,
        @Classified(P0) List<String> availableActions) {

    record ClauseView(
            @Classified(P0) int position,
            @Classified(P0) ClauseKind kind,
            @Classified(P0) @Nullable String library,
            @Classified(P0) String text,
            @Classified(P0) List<TimeLimitView> timeLimits,
            @Classified(P0) List<ResidenceDate> residence,
            @Classified(P0) List<ThirdCountryException> exceptions) {

        static ClauseView of(Agreement a, Clause clause) {
            return new ClauseView(
                    clause.position(),
                    clause.kind(),
                    clause.library(),
                    clause.text(),
                    a.timeLimitsOf(clause.position()).stream()
                            .map(TimeLimitView::of)
                            .toList(),
                    clause.residence(),
                    clause.exceptions());
        }
    }

    static AgreementView of(Agreement a, Actor actor) {
        return new AgreementView(
                a.id(),
                a.version(),
                a.state(),
                a.title(),
                a.reference(),
                a.kinds(),
                a.entry(),
                a.startsOn(),
                a.endsOn(),
                a.inForceSince(),
                a.parties().stream().map(AgreementPartyView::of).toList(),
                a.clauses().stream().map(clause -> ClauseView.of(a, clause)).toList(),
                a.createdAt(),
                AgreementTransition.LIFECYCLE.open(a.state(), actor.roles()));
    }
}
