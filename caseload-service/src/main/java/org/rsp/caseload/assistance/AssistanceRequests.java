package org.rsp.caseload.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Organisation;
import org.rsp.caseload.reference.Coded;

/** The bodies of the operations on help. */
final class AssistanceRequests {

    private AssistanceRequests() {}

    record NewAssistance(
            @NotNull AssistanceKind kind,
            @NotNull @Organisation String provider,
            @Nullable @Valid NewSharingConsent consent,
            @Nullable @Size(min = 1, max = 4000) String note) {

        AssistanceCommand.Request toCommand() {
            return new AssistanceCommand.Request(
                    new AssistanceContent(kind, provider, consent == null ? null : consent.toConsent(), note));
        }

        @Override
        public String toString() {
            return "NewAssistance";
        }
    }

    record NewSharingConsent(
            @NotNull SharingConsent.SharingAnswer answer,
            @NotNull SharingConsent.SharingAnsweredBy by,
            @NotNull LocalDate on,
            @NotNull @Coded("language") String language) {

        SharingConsent toConsent() {
            return new SharingConsent(answer, by, on, language);
        }
    }

    record AssistanceGiving(@NotNull LocalDate from) {}

    record AssistanceDeclining(@NotNull AssistanceCommand.Decline.AssistanceDecliningReason reason) {}

    record AssistanceEnding(
            @NotNull LocalDate until, @NotNull AssistanceCommand.End.AssistanceEndingReason reason) {}
}
