package org.rsp.caseload.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface SpecificNeedCommand {

    SpecificNeedTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Flag(NeedContent content) implements SpecificNeedCommand {
        @Override
        public SpecificNeedTransition act() {
            return SpecificNeedTransition.FLAG;
        }
    }

    /** What protection staff have found, and when they mean to look again. */
    sealed interface Assessed extends SpecificNeedCommand {
        @Nullable
        LocalDate reviewOn();
    }

    record Confirm(@Nullable LocalDate reviewOn) implements Assessed {
        @Override
        public SpecificNeedTransition act() {
            return SpecificNeedTransition.CONFIRM;
        }
    }

    record Review(@Nullable LocalDate reviewOn) implements Assessed {
        @Override
        public SpecificNeedTransition act() {
            return SpecificNeedTransition.REVIEW;
        }
    }

    record Close(NeedClosureReason because) implements SpecificNeedCommand {

        /** Why a need is looked after no more. It is kept in any case. */
        enum NeedClosureReason {
            NOT_CONFIRMED,
            RESOLVED,
            ENTERED_BY_MISTAKE
        }

        @Override
        public SpecificNeedTransition act() {
            return SpecificNeedTransition.CLOSE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Reopen(NeedReopeningReason because) implements SpecificNeedCommand {

        /** Why a need is looked at again. */
        enum NeedReopeningReason {
            NEW_INFORMATION,
            CHANGED_CIRCUMSTANCES,
            CLOSED_BY_MISTAKE
        }

        @Override
        public SpecificNeedTransition act() {
            return SpecificNeedTransition.REOPEN;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
