package org.rsp.caseload.screening;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Organisation;
import org.rsp.caseload.reference.Coded;

/** The bodies of the operations on screenings, expressions of fear and referrals. None has a place for how somebody entered (SCN-9). */
final class ScreeningRequests {

    private ScreeningRequests() {}

    record NewScreening(
            @NotNull @Size(min = 1, max = 6) List<@NotNull InformationTopic> topics,
            @NotNull @Coded("language") String language,
            @NotNull LocalDate informedOn) {

        ScreeningCommand.Begin toCommand() {
            return new ScreeningCommand.Begin(List.copyOf(topics), language, informedOn);
        }
    }

    record ScreeningAnswers(
            @NotNull LocalDate heardOn,
            @NotNull @Size(min = 1, max = 8000) String answers) {

        ScreeningCommand.RecordAnswers toCommand() {
            return new ScreeningCommand.RecordAnswers(heardOn, answers);
        }

        @Override
        public String toString() {
            return "ScreeningAnswers";
        }
    }

    record ScreeningProfiles(
            @NotNull @Size(max = 8) List<@NotNull ScreeningProfile> profiles,
            @NotNull Indicator smuggled,
            @NotNull Indicator trafficked,
            @Nullable @Size(min = 1, max = 4000) String note) {

        ScreeningCommand.Profile toCommand() {
            return new ScreeningCommand.Profile(new ProfileFindings(profiles, smuggled, trafficked, List.of(), note));
        }

        @Override
        public String toString() {
            return "ScreeningProfiles";
        }
    }

    record ScreeningReview(
            @NotNull @Size(max = 8) List<@NotNull ScreeningProfile> profiles,
            @NotNull Indicator smuggled,
            @NotNull Indicator trafficked,
            @Nullable @Size(max = 8) List<@NotNull @Valid ProfileTakenAway> takenAway,
            @Nullable @Size(min = 1, max = 4000) String note) {

        ScreeningCommand.Review toCommand() {
            var taken = requireNonNullElse(takenAway, List.<ProfileTakenAway>of()).stream()
                    .map(t -> new ProfileFindings.TakenAway(t.profile(), t.reason()))
                    .toList();
            return new ScreeningCommand.Review(new ProfileFindings(profiles, smuggled, trafficked, taken, note));
        }

        @Override
        public String toString() {
            return "ScreeningReview";
        }
    }

    record ProfileTakenAway(
            @NotNull ScreeningProfile profile, @NotNull ProfileFindings.TakingAwayReason reason) {}

    record ScreeningSettingAside(@NotNull ScreeningCommand.SetAside.SettingAsideReason reason) {}

    /** As little as can be is demanded: nothing that somebody does not know stands in the way (SCN-7). */
    record NewFearExpression(
            @NotNull SaidTo saidTo,
            @Nullable LocalDate saidOn,
            @Nullable @Coded("language") String language,
            @Nullable @Size(min = 1, max = 8000) String words) {

        FearStatement toStatement() {
            return new FearStatement(saidTo, saidOn, language, words);
        }

        @Override
        public String toString() {
            return "NewFearExpression";
        }
    }

    record NewReferral(
            @NotNull ScreeningProfile profile,
            @NotNull ReferralPurpose purpose,
            @NotNull @Organisation String organisation,
            @Nullable @Valid NewReferralConsent consent,
            @Nullable @Size(min = 1, max = 4000) String note) {

        ReferralCommand.Make toCommand() {
            return new ReferralCommand.Make(new ReferralContent(
                    profile, purpose, organisation, consent == null ? null : consent.toConsent(), note));
        }

        @Override
        public String toString() {
            return "NewReferral";
        }
    }

    record NewReferralConsent(
            @NotNull ReferralConsent.ConsentAnswer answer,
            @NotNull ReferralConsent.ConsentGiver by,
            @NotNull LocalDate on,
            @NotNull @Coded("language") String language) {

        ReferralConsent toConsent() {
            return new ReferralConsent(answer, by, on, language);
        }
    }

    record ReferralAcceptance(
            @NotNull @Pattern(regexp = "ACCEPT", message = "say ACCEPT")
            String declaration) {}

    record ReferralDeclining(@NotNull ReferralCommand.Decline.DecliningReason reason) {}

    record ReferralWithdrawal(@NotNull ReferralCommand.Withdraw.ReferralWithdrawalReason reason) {}

    record ReferralCompletion(@NotNull ReferralCommand.Complete.ReferralFeedback feedback) {}
}
