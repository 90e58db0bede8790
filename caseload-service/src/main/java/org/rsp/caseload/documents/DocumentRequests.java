package org.rsp.caseload.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Organisation;
import org.rsp.platform.icao.DocumentNumber;
import org.rsp.platform.time.PartialDate;

/** The bodies of the operations on documents. */
final class DocumentRequests {

    private DocumentRequests() {}

    record NewDocument(
            @NotNull DocumentType type,

            @Nullable @Pattern(regexp = "[A-Z]{3}", message = "name an issuer by ISO 3166-1 alpha-3, or by ICAO's code")
            String issuer,

            @Nullable
            @Size(max = 60)
            @Pattern(regexp = DocumentNumber.AS_WRITTEN, message = "write the number as it stands there")
            String number,

            @Nullable PartialDate issuedOn,
            @Nullable LocalDate expiresOn,
            @NotNull DocumentSeen seen,

            @Nullable @Size(min = 1, max = 400) String nameAsWritten,

            @Nullable @Valid NewZone zone) {

        DocumentCommand.Enter toCommand() {
            return new DocumentCommand.Enter(
                    type,
                    issuer,
                    number,
                    issuedOn,
                    expiresOn,
                    seen,
                    nameAsWritten,
                    zone == null ? null : zone.toZone());
        }

        @Override
        public String toString() {
            return "NewDocument";
        }
    }

    record NewZone(
            @NotNull @Size(min = 1, max = 3) List<@NotNull @Size(max = 60) String> lines,
            @Nullable @Valid ZoneOverride override) {

        DocumentCommand.ZoneAsGiven toZone() {
            return new DocumentCommand.ZoneAsGiven(List.copyOf(lines), override == null ? null : override.reason());
        }

        @Override
        public String toString() {
            return "NewZone";
        }
    }

    record ZoneOverride(@NotNull @Size(max = 400) String reason) {}

    record DocumentTaking(
            @NotNull DocumentCommand.TakeIntoCustody.CustodyReason reason,
            @NotNull @Size(min = 1, max = 200) String keptAt,
            @NotNull Boolean receiptGiven) {

        DocumentCommand.TakeIntoCustody toCommand() {
            return new DocumentCommand.TakeIntoCustody(reason, keptAt, receiptGiven);
        }

        @Override
        public String toString() {
            return "DocumentTaking";
        }
    }

    record DocumentReturn(@NotNull DocumentCommand.ReturnToHolder.ReturnReason reason) {}

    record DocumentHandover(
            @NotNull @Organisation String organisation,
            @NotNull DocumentCommand.HandOver.HandoverReason reason) {}

    record DocumentLoss(@NotNull DocumentCommand.ReportLost.LossReason reason) {}

    record DocumentRecovery(@NotNull DocumentCommand.Recover.RecoveryReason reason) {}

    record NewExamination(
            @NotNull ExaminationFindings.ExaminationResult result,
            @NotNull @Min(1) @Max(3) Integer level,
            @NotNull @Size(min = 1, max = 9) List<ExaminationFindings.@NotNull ExaminationMethod> methods,
            @NotNull LocalDate examinedOn,
            @Nullable @Size(min = 1, max = 4000) String features) {

        DocumentCommand.Examine toCommand() {
            return new DocumentCommand.Examine(
                    new ExaminationFindings(result, level, List.copyOf(methods), examinedOn, features));
        }

        @Override
        public String toString() {
            return "NewExamination";
        }
    }

    record NewDocumentCopy(
            @NotNull CopiedSide side,
            @NotNull @Size(min = 1) String content) {

        @Override
        public String toString() {
            return "NewDocumentCopy";
        }
    }
}
