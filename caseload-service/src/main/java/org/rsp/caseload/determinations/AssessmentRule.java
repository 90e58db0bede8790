package org.rsp.caseload.determinations;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.determinations.Assessment.ExclusionAnalysis;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What an assessment must hold to be one. Of what it finds it demands nothing. */
final class AssessmentRule {

    private AssessmentRule() {}

    static void check(Assessment said) {
        checkTriggers(said);
        checkExclusion(said);
        checkFlight(said.internalFlight());
        checkRecommendation(said);
        if (said.risk() != null && said.citations().isEmpty()) {
            throw Refusal.field(
                    "/citations", "RSD-7", "What awaits the person there rests on country information: cite it.");
        }
    }

    /** RSD-8: each once, those that nothing points to as well. */
    private static void checkTriggers(Assessment said) {
        var answered =
                said.triggers().stream().map(Assessment.TriggerAnswer::trigger).collect(Collectors.toList());
        if (answered.size() != ExclusionTrigger.values().length
                || !answered.containsAll(EnumSet.allOf(ExclusionTrigger.class))) {
            throw Refusal.field("/triggers", "RSD-8", "Answer every trigger of exclusion, each once.");
        }
    }

    /** RSD-6: inclusion comes first, and somebody is excluded only by an analysis of exclusion. */
    private static void checkExclusion(Assessment said) {
        var analysis = said.exclusion();
        if (said.isLookedInto() && analysis == null) {
            throw Refusal.field("/exclusion", "RSD-8", "A trigger that was looked into is followed by an analysis.");
        }
        if (analysis != null && !said.isIncluded()) {
            throw Refusal.field("/exclusion", "RSD-6", "Whether to exclude is asked of somebody who is included.");
        }
        if (said.recommendation().isExclusion() != isExcluded(analysis)) {
            throw Refusal.field(
                    "/recommendation", "RSD-6", "To exclude needs an analysis that comes to it, and the other way.");
        }
    }

    private static boolean isExcluded(@Nullable ExclusionAnalysis analysis) {
        return analysis != null && analysis.excluded();
    }

    private static void checkFlight(Assessment.InternalFlight flight) {
        var complete =
                flight.considered() ? flight.relevant() != null && flight.reasons() != null : flight.relevant() == null;
        var relevant = Boolean.TRUE.equals(flight.relevant());
        if (!complete || relevant != (flight.reasonable() != null)) {
            throw Refusal.field(
                    "/internalFlight",
                    "RSD-6",
                    "If it was considered say whether it is relevant, and why; if it is, whether it is reasonable.");
        }
    }

    private static void checkRecommendation(Assessment said) {
        var founded =
                switch (said.recommendation()) {
                    case RECOGNISE_1A2 -> !said.nexus().isEmpty() && said.risk() != null;
                    case COMPLEMENTARY -> !said.complementary().isEmpty() && said.risk() != null;
                    case RECOGNISE_WIDER, REFUSE -> said.risk() != null;
                    case DERIVATIVE -> said.derivedFrom() != null;
                    case EXCLUDE_1D, EXCLUDE_1E, EXCLUDE_1F_A, EXCLUDE_1F_B, EXCLUDE_1F_C -> true;
                };
        if (!founded) {
            throw Refusal.field(
                    "/recommendation",
                    "RSD-6",
                    "Say what it rests on: the risk, and a ground of the Convention or another; or from whom it derives.");
        }
    }

    /** RSD-18: a derivative status waits for the one from which it derives. */
    static void checkDerived(boolean recognised, List<String> open) {
        StatusDeterminationRule.demand(
                List.of(Guard.of("RSD-18", recognised, "the person from whom the status derives is recognised")), open);
    }
}
