package org.rsp.caseload.quality;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** Who looks at a decision, and what a checklist says. */
final class SampledDecisionRule {

    private SampledDecisionRule() {}

    /** QAL-2: nobody looks at one's own work, and nobody takes it out of the sample. */
    static void checkSettingAside(boolean tookPart, List<String> open) {
        demand(open, apart(tookPart));
    }

    /** QAL-6: who wants the sample does not say what is in it. */
    static void checkReview(boolean tookPart, boolean orderedIt, List<String> open) {
        demand(
                open,
                apart(tookPart),
                Guard.of("QAL-6", !orderedIt, "somebody else than who ordered the audit looks at it"));
    }

    private static Guard apart(boolean tookPart) {
        return Guard.of(
                "QAL-2",
                !tookPart,
                "who does this has had no part in a claim of the person, and has not stood for the person");
    }

    private static void demand(List<String> open, Guard... guards) {
        if (List.of(guards).stream().anyMatch(guard -> guard.state() != Guard.State.PASS)) {
            throw Refusal.guards(List.of(guards), open);
        }
    }

    /** QAL-7: every criterion once, in the order of the list, and a finding that follows. */
    static List<CriterionResult> whole(SampledDecisionCommand.Review said) {
        var answered = said.answers().stream()
                .map(CriterionResult::criterion)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AuditCriterion.class)));
        var all = AuditCriterion.values().length;
        if (answered.size() != all || said.answers().size() != all) {
            throw Refusal.field("/answers", "QAL-7", "Answer each criterion of the checklist once.");
        }
        var flawed = said.answers().stream().anyMatch(CriterionResult::isFlaw);
        if (flawed == (said.finding() == AuditFinding.SOUND)) {
            throw Refusal.field(
                    "/finding",
                    "QAL-7",
                    "A decision is sound where nothing is NOT_MET, and has a flaw where something is.");
        }
        return said.answers().stream()
                .sorted(Comparator.comparing(CriterionResult::criterion))
                .toList();
    }
}
