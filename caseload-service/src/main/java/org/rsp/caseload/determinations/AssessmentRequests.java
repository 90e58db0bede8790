package org.rsp.caseload.determinations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body by which an assessment is submitted. It has no place for how the person came into the country (RSD-16). */
final class AssessmentRequests {

    private AssessmentRequests() {}

    record NewAssessment(
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewFact> facts,
            @Nullable @Size(min = 1, max = 20_000) String risk,
            @NotNull @Size(max = 100) List<@NotNull @Valid NewCitation> citations,
            @NotNull @Size(max = 5) List<@NotNull Nexus> nexus,
            @NotNull @Size(max = 5) List<@NotNull ComplementaryGround> complementary,
            @NotNull @Valid NewInternalFlight internalFlight,
            @NotNull @Size(max = 20) List<@NotNull @Valid NewTriggerAnswer> triggers,
            @Nullable @Valid NewExclusionAnalysis exclusion,
            @Nullable UUID derivedFrom,
            @NotNull Recommendation recommendation,
            @NotNull @Size(min = 1, max = 20_000) String reasons) {

        StatusDeterminationCommand.SubmitAssessment toCommand() {
            return new StatusDeterminationCommand.SubmitAssessment(new Assessment(
                    facts.stream().map(NewFact::toFact).toList(),
                    risk,
                    citations.stream().map(NewCitation::toCitation).toList(),
                    List.copyOf(nexus),
                    List.copyOf(complementary),
                    internalFlight.toInternalFlight(),
                    triggers.stream().map(NewTriggerAnswer::toAnswer).toList(),
                    exclusion == null ? null : exclusion.toAnalysis(),
                    derivedFrom,
                    recommendation,
                    reasons));
        }

        @Override
        public String toString() {
            return "NewAssessment";
        }
    }

    record NewFact(
            @NotNull @Size(min = 1, max = 4000) String fact,
            @NotNull Assessment.Credibility credibility,
            @NotNull @Size(min = 1, max = 4000) String reasons) {

        Assessment.MaterialFact toFact() {
            return new Assessment.MaterialFact(fact, credibility, reasons);
        }

        @Override
        public String toString() {
            return "NewFact";
        }
    }

    record NewCitation(
            @NotNull UUID productId,
            @NotNull @Min(1) Integer version,
            @NotNull @Size(min = 1, max = 100) String passageId) {

        Assessment.Citation toCitation() {
            return new Assessment.Citation(productId, version, passageId);
        }
    }

    record NewInternalFlight(
            @NotNull Boolean considered,
            @Nullable Boolean relevant,
            @Nullable Boolean reasonable,
            @Nullable @Size(min = 1, max = 4000) String reasons) {

        Assessment.InternalFlight toInternalFlight() {
            return new Assessment.InternalFlight(considered, relevant, reasonable, reasons);
        }

        @Override
        public String toString() {
            return "NewInternalFlight";
        }
    }

    record NewTriggerAnswer(
            @NotNull ExclusionTrigger trigger,
            @NotNull Assessment.TriggerFinding finding,
            @Nullable @Size(min = 1, max = 4000) String reasons) {

        Assessment.TriggerAnswer toAnswer() {
            return new Assessment.TriggerAnswer(trigger, finding, reasons);
        }

        @Override
        public String toString() {
            return "NewTriggerAnswer";
        }
    }

    record NewExclusionAnalysis(
            @NotNull @Size(min = 1, max = 20_000) String ownResponsibility,
            @NotNull @Size(min = 1, max = 20_000) String proportionality,
            @NotNull Boolean excluded) {

        Assessment.ExclusionAnalysis toAnalysis() {
            return new Assessment.ExclusionAnalysis(ownResponsibility, proportionality, excluded);
        }

        @Override
        public String toString() {
            return "NewExclusionAnalysis";
        }
    }
}
