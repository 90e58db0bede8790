package org.rsp.returns.traveldocuments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.icao.DocumentNumber;

/** The bodies of the operations on travel documents. */
final class TravelDocumentRequests {

    private TravelDocumentRequests() {}

    record NewTravelDocument(
            @NotNull TravelDocumentKind kind,

            @Nullable
            @Pattern(regexp = "[A-Z]{3}|D", message = "name an issuer by ISO 3166-1 alpha-3, or by ICAO's code")
            String issuer,

            @NotNull @Pattern(regexp = "[A-Z]{3}") String destination) {

        TravelDocumentCommand.Plan toCommand() {
            return new TravelDocumentCommand.Plan(kind, issuer, destination);
        }
    }

    record TravelDocumentApplication(
            @NotNull LocalDate receivedOn, @Nullable LocalDate countedFrom) {

        TravelDocumentCommand.ApplyFor toCommand() {
            return new TravelDocumentCommand.ApplyFor(receivedOn, countedFrom);
        }
    }

    record TravelDocumentAcknowledgement(@NotNull LocalDate acknowledgedOn) {

        TravelDocumentCommand.AcknowledgeApplicationFor toCommand() {
            return new TravelDocumentCommand.AcknowledgeApplicationFor(acknowledgedOn);
        }
    }

    record TravelDocumentRefusal(@NotNull ApplicationRefusal reason) {}

    record IssuedTravelDocument(
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate validUntil,

            @NotNull
            @Size(max = 60)
            @Pattern(regexp = DocumentNumber.AS_WRITTEN, message = "write the number as it stands there")
            String number,

            @NotNull Boolean singleJourney) {

        TravelDocumentCommand.Issue toCommand() {
            return new TravelDocumentCommand.Issue(issuedOn, validUntil, number, singleJourney);
        }

        @Override
        public String toString() {
            return "IssuedTravelDocument";
        }
    }

    record TravelDocumentHandover(@NotNull DocumentHandingOver declaration) {
        enum DocumentHandingOver {
            HANDED_OVER
        }
    }

    record TravelDocumentDispute(@NotNull DocumentDisputing declaration) {
        enum DocumentDisputing {
            DISPUTED
        }
    }

    record TravelDocumentConfirmation(@NotNull DocumentConfirming declaration) {
        enum DocumentConfirming {
            GENUINE
        }
    }

    record TravelDocumentLoss(@NotNull DocumentLosing declaration) {
        enum DocumentLosing {
            LOST
        }
    }

    record TravelDocumentCancellation(@NotNull DocumentCancellation reason) {}
}
