package org.rsp.caseload.arrangements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Organisation;
import org.rsp.platform.time.DayType;

/** The bodies of the operations on arrangements, and what is said with them. */
final class ArrangementRequests {

    private ArrangementRequests() {}

    record NewArrangement(
            @NotNull @Size(max = 200) String title,
            @NotNull @Size(max = 2000) String scope,
            @Nullable @Size(max = 200) String legalReference,
            @NotNull LocalDate startsOn,
            @Nullable LocalDate endsOn,

            @NotNull @Size(min = 2, max = 60, message = "name 2 to 60 parties")
            List<@NotNull @Valid NewParty> parties,

            @Nullable @Size(max = 2) List<@NotNull SharedClass> sharedClasses,
            @Nullable @Size(max = 200) List<@NotNull @Valid NewTimeFrame> timeFrames) {

        record NewParty(
                @NotNull @Organisation String organisation,
                @NotNull PartyRole role) {}

        record NewTimeFrame(
                @NotNull TimeFrameStep step,
                @Nullable TimeFrameModality modality,
                @NotNull @Min(1) @Max(1000) Integer days,
                @NotNull DayType dayType) {}

        ArrangementCommand.Draft toCommand() {
            var members = parties.stream()
                    .map(p -> new ArrangementCommand.Draft.Member(p.organisation(), p.role()))
                    .toList();
            var shared = sharedClasses == null ? Set.<SharedClass>of() : Set.copyOf(sharedClasses);
            var frames = Stream.ofNullable(timeFrames)
                    .flatMap(List::stream)
                    .map(f -> new ArrangementCommand.Draft.Frame(f.step(), f.modality(), f.days(), f.dayType()))
                    .toList();
            return new ArrangementCommand.Draft(
                    title, scope, legalReference, startsOn, endsOn, members, shared, frames);
        }
    }

    /** The act in words, so that it cannot be done by an empty body. */
    record ArrangementAccession(
            @NotNull @Pattern(regexp = "ACCEDE", message = "say ACCEDE")
            String declaration) {}

    record ArrangementEntryIntoForce(
            @NotNull @Pattern(regexp = "IN_FORCE", message = "say IN_FORCE")
            String declaration) {}

    record ArrangementSuspension(@NotNull ArrangementCommand.Suspend.SuspensionReason reason) {}

    record ArrangementResumption(
            @NotNull @Pattern(regexp = "RESUME", message = "say RESUME")
            String declaration) {}

    record ArrangementWithdrawal(@NotNull LocalDate effectiveOn) {}

    record ArrangementEnding(@NotNull ArrangementCommand.End.EndingReason reason) {}
}
