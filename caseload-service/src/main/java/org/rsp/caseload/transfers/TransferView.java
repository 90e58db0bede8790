package org.rsp.caseload.transfers;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;

/**
 * A transfer as one side is told of it, each by its own ids. {@code newCaseId} is the receiver's own case, which only the receiver is told.
 *
 * @param counter what the receiver has asked for, until the custodian answers
 */
record TransferView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) TransferState status,
        @Classified(P1) UUID caseId,
        @Classified(P1) @Nullable UUID newCaseId,
        @Classified(P1) String custodian,
        @Classified(P1) String receiver,
        @Classified(P1) UUID arrangementId,
        @Classified(P1) TransferReason reason,
        @Classified(P1) TransferBasis basis,
        @Classified(P1) @Nullable LocalDate bestInterestsOn,
        @Classified(P1) TermsView terms,
        @Classified(P1) @Nullable TermsView counter,
        @Classified(P1) List<UUID> taken,
        @Classified(P1) Instant expiresAt,
        @Classified(P1) Instant offeredAt,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<String> availableActions) {

    /** Who goes over, and whether what is of class P2 goes along. */
    record TermsView(
            @Classified(P1) List<UUID> individualIds,
            @Classified(P1) boolean withParticulars) {

        static TermsView of(TransferTerms terms, Decision decision) {
            return new TermsView(named(terms.individuals(), decision), terms.withParticulars());
        }
    }

    static TransferView of(Transfer t, Decision decision, Actor actor) {
        var counter = t.counter();
        return new TransferView(
                decision.id(t.id()),
                t.version(),
                t.state(),
                decision.id(t.caseId()),
                t.isOf(actor) ? null : t.newCaseId(),
                t.custodian(),
                t.receiver(),
                t.arrangementId(),
                t.reason(),
                t.basis(),
                t.bestInterestsOn(),
                TermsView.of(t.terms(), decision),
                counter == null ? null : TermsView.of(counter, decision),
                named(t.taken(), decision),
                t.expiresAt(),
                t.offeredAt(),
                t.updatedAt(),
                t.open(actor));
    }

    private static List<UUID> named(List<UUID> ids, Decision decision) {
        return ids.stream().map(decision::id).toList();
    }
}
