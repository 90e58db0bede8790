package org.rsp.caseload.arrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.DayType;

/** What is said with each act. */
sealed interface ArrangementCommand {

    ArrangementTransition act();

    /** Why, as a code for the history; none where the act says it all. */
    default @Nullable String reason() {
        return null;
    }

    record Draft(
            String title,
            String scope,
            @Nullable String legalReference,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<Member> parties,
            Set<SharedClass> sharedClasses,
            List<Frame> timeFrames)
            implements ArrangementCommand {

        record Member(String organisation, PartyRole role) {}

        /** @param modality none: for every modality for which nothing else is agreed */
        record Frame(TimeFrameStep step, @Nullable TimeFrameModality modality, int days, DayType dayType) {}

        @Override
        public ArrangementTransition act() {
            return ArrangementTransition.DRAW_UP;
        }
    }

    record Accede() implements ArrangementCommand {
        @Override
        public ArrangementTransition act() {
            return ArrangementTransition.ACCEDE_TO;
        }
    }

    record BringIntoForce() implements ArrangementCommand {
        @Override
        public ArrangementTransition act() {
            return ArrangementTransition.BRING_INTO_FORCE;
        }
    }

    record Suspend(SuspensionReason because) implements ArrangementCommand {

        /** Why an arrangement is suspended. */
        enum SuspensionReason {
            REVIEW,
            SAFEGUARDS_IN_DOUBT,
            REQUEST_OF_A_PARTY,
            FORCE_MAJEURE
        }

        @Override
        public ArrangementTransition act() {
            return ArrangementTransition.SUSPEND;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Resume() implements ArrangementCommand {
        @Override
        public ArrangementTransition act() {
            return ArrangementTransition.RESUME;
        }
    }

    record Withdraw(LocalDate effectiveOn) implements ArrangementCommand {
        @Override
        public ArrangementTransition act() {
            return ArrangementTransition.WITHDRAW_FROM;
        }
    }

    record End(EndingReason because) implements ArrangementCommand {

        /** Why an arrangement ends. */
        enum EndingReason {
            TERM_REACHED,
            PURPOSE_MET,
            AGREED_BY_THE_PARTIES,
            NOT_CONCLUDED
        }

        @Override
        public ArrangementTransition act() {
            return ArrangementTransition.END;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
