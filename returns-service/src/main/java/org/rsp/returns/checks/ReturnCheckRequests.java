package org.rsp.returns.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on checks. */
final class ReturnCheckRequests {

    private ReturnCheckRequests() {}

    record CitationSaid(
            @NotNull
            @Size(max = 80)
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*", message = "name the page by its reference")
            String reference,

            @NotNull LocalDate dated) {

        CheckParticulars.Citation said() {
            return new CheckParticulars.Citation(reference, dated);
        }
    }

    record NonRefoulementSaid(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "name the country by ISO 3166-1 alpha-3")
            String destination,

            @NotNull @Size(min = 1, max = 20, message = "cite what is known of the country")
            List<@NotNull @Valid CitationSaid> citations,

            @Nullable ChainRisk chainRisk) {

        CheckParticulars.NonRefoulement said() {
            return new CheckParticulars.NonRefoulement(
                    destination, citations.stream().map(CitationSaid::said).toList(), chainRisk);
        }
    }

    record BestInterestsSaid(
            @NotNull UUID determinationId,
            @NotNull ChildReceiver receiver,
            @NotNull @Size(min = 1, max = 200) String receiverName,
            @NotNull LocalDate receiverConfirmedOn) {

        CheckParticulars.BestInterests said() {
            return new CheckParticulars.BestInterests(determinationId, receiver, receiverName, receiverConfirmedOn);
        }
    }

    record FitnessSaid(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the doctor by the register's code")
            String doctor,

            @NotNull LocalDate validUntil,
            @Nullable @Size(max = 5) List<@NotNull TravelCondition> conditions) {

        CheckParticulars.Fitness said() {
            return new CheckParticulars.Fitness(
                    doctor,
                    validUntil,
                    conditions == null
                            ? List.of()
                            : conditions.stream().distinct().sorted().toList());
        }
    }

    record FamilyUnitySaid(
            @NotNull Boolean split,
            @Nullable SplitReason reason,

            @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name who decided by a code")
            String decidedBy) {

        CheckParticulars.FamilyUnity said() {
            return new CheckParticulars.FamilyUnity(split, reason, decidedBy);
        }
    }

    record TraffickingSafetySaid(
            @NotNull Boolean victimSafe,
            @NotNull Boolean familySafe,
            @NotNull LocalDate reflectionEndedOn) {

        CheckParticulars.TraffickingSafety said() {
            return new CheckParticulars.TraffickingSafety(victimSafe, familySafe, reflectionEndedOn);
        }
    }

    record InquirySaid(
            @NotNull ConflictMatter matter,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the authority by its code")
            String asked,

            @NotNull LocalDate askedOn,
            @NotNull ConflictAnswer answer) {

        CheckParticulars.Inquiry said() {
            return new CheckParticulars.Inquiry(matter, asked, askedOn, answer);
        }
    }

    record ConflictsSaid(@NotNull @Size(min = 1, max = 20) List<@NotNull @Valid InquirySaid> inquiries) {

        CheckParticulars.Conflicts said() {
            return new CheckParticulars.Conflicts(
                    inquiries.stream().map(InquirySaid::said).toList());
        }
    }

    record NewReturnCheck(
            @NotNull CheckKind kind,
            @NotNull CheckOutcome outcome,
            @NotNull LocalDate checkedOn,
            @Nullable @Valid NonRefoulementSaid nonRefoulement,
            @Nullable @Valid BestInterestsSaid bestInterests,
            @Nullable @Valid FitnessSaid fitness,
            @Nullable @Valid FamilyUnitySaid familyUnity,
            @Nullable @Valid TraffickingSafetySaid traffickingSafety,
            @Nullable @Valid ConflictsSaid conflicts,
            @Nullable @Size(min = 1, max = 2000) String note) {

        CheckCommand.RecordIt toCommand() {
            return new CheckCommand.RecordIt(
                    kind,
                    outcome,
                    checkedOn,
                    new CheckParticulars(
                            nonRefoulement == null ? null : nonRefoulement.said(),
                            bestInterests == null ? null : bestInterests.said(),
                            fitness == null ? null : fitness.said(),
                            familyUnity == null ? null : familyUnity.said(),
                            traffickingSafety == null ? null : traffickingSafety.said(),
                            conflicts == null ? null : conflicts.said(),
                            note));
        }
    }

    record ProsecutorsRelease(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}", message = "name the authority by its code")
            String authority,

            @NotNull
            @Size(max = 80)
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*", message = "name the letter by its reference")
            String reference,

            @NotNull LocalDate releasedOn,
            @NotNull Proceedings because) {

        CheckCommand.RecordProsecutorsRelease toCommand() {
            return new CheckCommand.RecordProsecutorsRelease(authority, reference, releasedOn, because);
        }
    }

    record VictimRelease(@NotNull Releasing declaration) {
        enum Releasing {
            RELEASE
        }
    }

    record CheckWithdrawing(@NotNull CheckWithdrawal reason) {}
}
