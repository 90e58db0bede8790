package org.rsp.caseload.caseloads;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;

/** The bodies of the operations on caseloads, and what is said with them. */
final class CaseloadRequests {

    private CaseloadRequests() {}

    record NewCaseload(
            @NotNull UUID arrangementId,
            @NotNull @Size(max = 200) String name,
            @NotNull @Valid NewCriteria criteria,
            @NotNull @Min(1) @Max(1_000_000) Integer capPersons,
            @Nullable Boolean pilot,
            @Nullable @Size(max = 2000) String viabilityNote,
            @NotNull LocalDate opensOn,
            @Nullable LocalDate closesOn) {

        record NewCriteria(
                @Nullable @Size(max = 60) List<@NotNull @Country String> origins,
                @Nullable @Size(max = 60) List<@NotNull @Country String> countriesOfAsylum,
                @Nullable LocalDate arrivedFrom,
                @Nullable LocalDate arrivedTo) {}

        CaseloadCommand.Open toCommand() {
            return new CaseloadCommand.Open(
                    arrangementId,
                    name,
                    new Criteria(
                            new HashSet<>(requireNonNullElse(criteria.origins(), List.of())),
                            new HashSet<>(requireNonNullElse(criteria.countriesOfAsylum(), List.of())),
                            criteria.arrivedFrom(),
                            criteria.arrivedTo()),
                    capPersons,
                    requireNonNullElse(pilot, false),
                    viabilityNote,
                    opensOn,
                    closesOn);
        }
    }

    record CaseloadPause(@NotNull CaseloadCommand.Pause.PauseReason reason) {}

    record CaseloadResumption(
            @NotNull @Pattern(regexp = "RESUME", message = "say RESUME")
            String declaration) {}

    record CaseloadClosure(@NotNull CaseloadCommand.Close.CaseloadClosureReason reason) {}
}
