package org.rsp.caseload.trafficking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said with each act. In none of them anybody is asked to testify (TIP-3). */
sealed interface TraffickingConcernCommand {

    TraffickingConcernTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Raise(TraffickingSigns signs) implements TraffickingConcernCommand {
        @Override
        public TraffickingConcernTransition act() {
            return TraffickingConcernTransition.RAISE;
        }
    }

    record Identify(LocalDate reflectionEndsOn) implements TraffickingConcernCommand {
        @Override
        public TraffickingConcernTransition act() {
            return TraffickingConcernTransition.IDENTIFY_VICTIM_IN;
        }
    }

    record PlanSupport(SupportPlan plan, LocalDate reviewOn) implements TraffickingConcernCommand {
        @Override
        public TraffickingConcernTransition act() {
            return TraffickingConcernTransition.PLAN_SUPPORT_IN;
        }
    }

    record Close(ConcernClosureReason because) implements TraffickingConcernCommand {

        /** Why nothing more is to be done. That somebody refuses help, or does not testify, is none of them. */
        enum ConcernClosureReason {
            NO_VICTIM,
            SUPPORT_COMPLETED,
            PERSON_ASKED,
            RAISED_BY_MISTAKE
        }

        @Override
        public TraffickingConcernTransition act() {
            return TraffickingConcernTransition.CLOSE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
