package org.rsp.caseload.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface SampledDecisionCommand {

    SampledDecisionTransition act();

    default @Nullable String reason() {
        return null;
    }

    /** The whole checklist, and what follows from it. */
    record Review(List<CriterionResult> answers, AuditFinding finding) implements SampledDecisionCommand {

        public Review {
            answers = List.copyOf(answers);
        }

        @Override
        public SampledDecisionTransition act() {
            return SampledDecisionTransition.REVIEW;
        }
    }

    record SetAside(SettingAsideReason because) implements SampledDecisionCommand {
        @Override
        public SampledDecisionTransition act() {
            return SampledDecisionTransition.SET_ASIDE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
