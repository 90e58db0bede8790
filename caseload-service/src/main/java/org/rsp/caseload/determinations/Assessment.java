package org.rsp.caseload.determinations;

import static org.rsp.platform.access.FieldClass.P3;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/**
 * What an officer finds of a claim, step by step. How the person came into the country is no part of it, and there is no place
 * to say so (RSD-16). Kept sealed.
 */
record Assessment(
        @Classified(P3) List<MaterialFact> facts,
        @Classified(P3) @Nullable String risk,
        @Classified(P3) List<Citation> citations,
        @Classified(P3) List<Nexus> nexus,
        @Classified(P3) List<ComplementaryGround> complementary,
        @Classified(P3) InternalFlight internalFlight,
        @Classified(P3) List<TriggerAnswer> triggers,
        @Classified(P3) @Nullable ExclusionAnalysis exclusion,
        @Classified(P3) @Nullable UUID derivedFrom,
        @Classified(P3) Recommendation recommendation,
        @Classified(P3) String reasons) {

    /** Something on which the claim rests, and whether it is believed. */
    record MaterialFact(
            @Classified(P3) String fact,
            @Classified(P3) Credibility credibility,
            @Classified(P3) String reasons) {

        @Override
        public String toString() {
            return "MaterialFact";
        }
    }

    /** Whether something is believed. */
    enum Credibility {
        ACCEPTED,
        BENEFIT_OF_DOUBT,
        REJECTED
    }

    /** A passage of one version of a product of country information. */
    record Citation(
            @Classified(P3) UUID productId,
            @Classified(P3) int version,
            @Classified(P3) String passageId) {}

    /** Whether the person could be safe elsewhere in the country, and could be asked to live there. */
    record InternalFlight(
            @Classified(P3) boolean considered,
            @Classified(P3) @Nullable Boolean relevant,
            @Classified(P3) @Nullable Boolean reasonable,
            @Classified(P3) @Nullable String reasons) {

        @Override
        public String toString() {
            return "InternalFlight";
        }
    }

    /** What was found of one trigger. */
    record TriggerAnswer(
            @Classified(P3) ExclusionTrigger trigger,
            @Classified(P3) TriggerFinding finding,
            @Classified(P3) @Nullable String reasons) {

        @Override
        public String toString() {
            return "TriggerAnswer";
        }
    }

    /** Whether a trigger leads to an analysis of exclusion. */
    enum TriggerFinding {
        NOT_INDICATED,
        LOOKED_INTO
    }

    /** Whether somebody who is included is to be excluded; for one's own acts, and in proportion. */
    record ExclusionAnalysis(
            @Classified(P3) String ownResponsibility,
            @Classified(P3) String proportionality,
            @Classified(P3) boolean excluded) {

        @Override
        public String toString() {
            return "ExclusionAnalysis";
        }
    }

    boolean isIncluded() {
        return !nexus.isEmpty() || !complementary.isEmpty();
    }

    boolean isLookedInto() {
        return triggers.stream().anyMatch(answer -> answer.finding() == TriggerFinding.LOOKED_INTO);
    }

    /** As it is told under these names: an id of a person in it is another to each who is told. */
    Assessment named(UnaryOperator<UUID> name) {
        return new Assessment(
                facts,
                risk,
                citations,
                nexus,
                complementary,
                internalFlight,
                triggers,
                exclusion,
                derivedFrom == null ? null : name.apply(derivedFrom),
                recommendation,
                reasons);
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Assessment";
    }
}
