package org.rsp.caseload.bestinterests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface BestInterestsProcedureCommand {

    BestInterestsProcedureTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Open(BestInterestsKind kind, @Nullable BestInterestsPurpose purpose)
            implements BestInterestsProcedureCommand {
        @Override
        public BestInterestsProcedureTransition act() {
            return BestInterestsProcedureTransition.OPEN;
        }
    }

    record HearChild(ChildHearing hearing) implements BestInterestsProcedureCommand {
        @Override
        public BestInterestsProcedureTransition act() {
            return BestInterestsProcedureTransition.HEAR_CHILD_IN;
        }
    }

    /**
     * It is found what is best.
     *
     * @param solution what is best, of a determination for a durable solution
     * @param panel accounts of those who decide together; nobody for an assessment
     */
    record Decide(
            BestInterestsFinding finding, @Nullable ChildSolution solution, List<String> panel, LocalDate reviewOn)
            implements BestInterestsProcedureCommand {
        @Override
        public BestInterestsProcedureTransition act() {
            return BestInterestsProcedureTransition.DECIDE;
        }
    }

    record Sign() implements BestInterestsProcedureCommand {
        @Override
        public BestInterestsProcedureTransition act() {
            return BestInterestsProcedureTransition.SIGN;
        }
    }

    record Review(LocalDate reviewOn) implements BestInterestsProcedureCommand {
        @Override
        public BestInterestsProcedureTransition act() {
            return BestInterestsProcedureTransition.REVIEW;
        }
    }

    record Supersede(SupersedingReason because) implements BestInterestsProcedureCommand {

        /** Why what was found does not hold any more. */
        enum SupersedingReason {
            CIRCUMSTANCES_CHANGED,
            NEW_INFORMATION,
            OF_AGE
        }

        @Override
        public BestInterestsProcedureTransition act() {
            return BestInterestsProcedureTransition.SUPERSEDE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Stop(StoppingReason because) implements BestInterestsProcedureCommand {

        /** Why the procedure does not go on. */
        enum StoppingReason {
            OF_AGE,
            REUNITED_WITH_FAMILY,
            LEFT,
            OPENED_BY_MISTAKE
        }

        @Override
        public BestInterestsProcedureTransition act() {
            return BestInterestsProcedureTransition.STOP;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
