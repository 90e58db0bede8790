package org.rsp.caseload.transfers;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;
import org.rsp.caseload.Organisation;
import org.rsp.caseload.reference.Coded;

/** The bodies of the operations on transfers of responsibility. */
final class TransferRequests {

    private TransferRequests() {}

    /** Who goes over, and what the person is to the principal applicant of those who go. */
    record TransferPlacing(
            @NotNull UUID individualId,
            @NotNull @Coded("relationship") String relationship) {
        Placed toPlaced() {
            return new Placed(individualId, relationship);
        }
    }

    private static List<Placed> placed(@Nullable List<TransferPlacing> said) {
        return requireNonNullElse(said, List.<TransferPlacing>of()).stream()
                .map(TransferPlacing::toPlaced)
                .toList();
    }

    /** @param individuals left out for everybody of the case, as they are */
    record NewTransfer(
            @NotNull UUID arrangementId,
            @NotNull @Organisation String receiver,
            @NotNull TransferReason reason,
            @NotNull TransferBasis basis,
            @Nullable LocalDate bestInterestsOn,
            @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid TransferPlacing> individuals,
            @Nullable Boolean withParticulars,
            @NotNull Instant expiresAt) {

        TransferCommand.Offer toCommand() {
            return new TransferCommand.Offer(
                    arrangementId,
                    receiver,
                    reason,
                    basis,
                    bestInterestsOn,
                    placed(individuals),
                    requireNonNullElse(withParticulars, false),
                    expiresAt);
        }
    }

    record TransferPreviewing(@NotNull PreviewDeclaration declaration) {

        /** Said in so many words, because the custodian is told it. */
        enum PreviewDeclaration {
            PREVIEW
        }
    }

    /** @param countryOfAsylum where they will be */
    record TransferAcceptance(@NotNull @Country String countryOfAsylum) {
        TransferCommand.Accept toCommand() {
            return new TransferCommand.Accept(countryOfAsylum);
        }
    }

    record TransferPartAcceptance(
            @NotNull @Country String countryOfAsylum,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid TransferPlacing> individuals) {
        TransferCommand.AcceptPart toCommand() {
            return new TransferCommand.AcceptPart(countryOfAsylum, placed(individuals));
        }
    }

    record TransferRefusal(TransferCommand.Reject.@NotNull TransferRejection reason) {}

    /** @param individuals left out for those who are offered */
    record TransferCounter(
            @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid TransferPlacing> individuals,
            @Nullable Boolean withParticulars,
            TransferCommand.Counter.@NotNull CounterReason reason) {
        TransferCommand.Counter toCommand() {
            return new TransferCommand.Counter(placed(individuals), requireNonNullElse(withParticulars, false), reason);
        }
    }

    record TransferAgreement(@NotNull AgreementDeclaration declaration) {

        /** Said in so many words, because other terms than one's own are offered by it. */
        enum AgreementDeclaration {
            AGREE
        }
    }

    record TransferInsistence(@NotNull InsistenceDeclaration declaration) {

        /** Said in so many words, because what the receiver asked for is not given. */
        enum InsistenceDeclaration {
            INSIST
        }
    }

    record TransferRevocation(TransferCommand.Revoke.@NotNull RevocationReason reason) {}
}
