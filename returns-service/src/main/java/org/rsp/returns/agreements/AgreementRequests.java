package org.rsp.returns.agreements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.DayType;
import org.rsp.returns.guards.ReturnKind;

/** The bodies of the operations on agreements, and what is said with them. */
final class AgreementRequests {

    private AgreementRequests() {}

    /** Each once, so that the same said in another order is the same. */
    private static <E extends Enum<E>> List<E> inOrder(List<E> codes) {
        return codes.stream().distinct().sorted().toList();
    }

    record NewAgreement(
            @NotNull @Size(max = 200) String title,
            @Nullable @Size(max = 200) String reference,

            @NotNull @Size(min = 1, max = 5, message = "name the kinds of return it is for")
            List<@NotNull ReturnKind> kinds,

            @NotNull EntryIntoForce entersIntoForceBy,
            @NotNull LocalDate startsOn,
            @Nullable LocalDate endsOn,

            @NotNull @Size(min = 2, max = 6, message = "name two states, and the agencies that help them")
            List<@NotNull @Valid NewParty> parties,

            @NotNull @Size(min = 1, max = 60, message = "say what is agreed")
            List<@NotNull @Valid NewClause> clauses) {

        record NewParty(
                @NotNull
                @Pattern(
                        regexp = "[A-Z]{3}|UNHCR|NGO-[A-Z0-9-]{2,40}",
                        message = "name a state by ISO 3166-1 alpha-3, or UNHCR, IOM, RSO, NGO-…")
                String organisation,

                @NotNull AgreementRole role) {}

        record NewClause(
                @NotNull ClauseKind kind,
                @Nullable @Size(max = 40) String library,
                @Nullable @Size(max = 6000) String text,
                @Nullable @Size(max = 10) List<@NotNull @Valid NewTimeLimit> timeLimits,
                @Nullable @Size(max = 2) List<@NotNull ResidenceDate> residence,
                @Nullable @Size(max = 2) List<@NotNull ThirdCountryException> exceptions) {

            SaidClause said() {
                return new SaidClause(
                        kind,
                        library,
                        text,
                        timeLimits == null
                                ? null
                                : timeLimits.stream().map(NewTimeLimit::said).toList(),
                        residence == null ? null : inOrder(residence),
                        exceptions == null ? null : inOrder(exceptions));
            }
        }

        record NewTimeLimit(
                @NotNull AgreementClock clock,
                @NotNull @Min(1) @Max(1000) Integer days,
                @NotNull DayType dayType,
                @NotNull ClockStart starts,
                @Nullable SilenceEffect effect,
                @Nullable @Min(1) @Max(1000) Integer extendableTo) {

            DraftLimit said() {
                return new DraftLimit(clock, days, dayType, starts, effect, extendableTo);
            }
        }

        AgreementCommand.Draft toCommand() {
            return new AgreementCommand.Draft(
                    title,
                    reference,
                    inOrder(kinds),
                    entersIntoForceBy,
                    startsOn,
                    endsOn,
                    parties.stream()
                            .map(p -> new AgreementCommand.Draft.Member(p.organisation(), p.role()))
                            .toList(),
                    clauses.stream().map(NewClause::said).toList());
        }
    }

    /** The act in words, so that it cannot be done by an empty body. */
    record AgreementSignature(
            @NotNull @Pattern(regexp = "SIGN", message = "say SIGN")
            String declaration) {}

    record AgreementConclusion(
            @NotNull @Pattern(regexp = "CONCLUDE", message = "say CONCLUDE")
            String declaration) {}

    record AgreementRatification(
            @NotNull @Pattern(regexp = "RATIFY", message = "say RATIFY")
            String declaration) {}

    record AgreementEntryIntoForce(
            @NotNull @Pattern(regexp = "IN_FORCE", message = "say IN_FORCE")
            String declaration) {}

    record AgreementSuspension(@NotNull AgreementCommand.Suspend.SuspensionReason reason) {}

    record AgreementSuspensionLifting(
            @NotNull @Pattern(regexp = "LIFT", message = "say LIFT")
            String declaration) {}

    record AgreementResumption(
            @NotNull @Pattern(regexp = "RESUME", message = "say RESUME")
            String declaration) {}

    record AgreementDenunciation(@NotNull LocalDate effectiveOn) {}

    record AgreementEnding(@NotNull AgreementCommand.End.EndingReason reason) {}
}
