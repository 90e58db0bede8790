package org.rsp.returns.agreements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.returns.guards.ReturnKind;

/** What is said with each act. */
sealed interface AgreementCommand {

    AgreementTransition act();

    /** Why, as a code for the history; none where the act says it all. */
    default @Nullable String reason() {
        return null;
    }

    /**
     * What an agreement is to say.
     *
     * @param reference where it is published, if it is
     */
    record Draft(
            String title,
            @Nullable String reference,
            List<ReturnKind> kinds,
            EntryIntoForce entry,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<Member> parties,
            List<SaidClause> clauses)
            implements AgreementCommand {

        record Member(String organisation, AgreementRole role) {}

        @Override
        public AgreementTransition act() {
            return AgreementTransition.DRAW_UP;
        }
    }

    record Sign() implements AgreementCommand {
        @Override
        public AgreementTransition act() {
            return AgreementTransition.SIGN;
        }
    }

    record Conclude() implements AgreementCommand {
        @Override
        public AgreementTransition act() {
            return AgreementTransition.CONCLUDE;
        }
    }

    record Ratify() implements AgreementCommand {
        @Override
        public AgreementTransition act() {
            return AgreementTransition.RATIFY;
        }
    }

    record BringIntoForce() implements AgreementCommand {
        @Override
        public AgreementTransition act() {
            return AgreementTransition.BRING_INTO_FORCE;
        }
    }

    record Suspend(SuspensionReason because) implements AgreementCommand {

        /** Why an agreement is suspended. */
        enum SuspensionReason {
            SAFEGUARDS_IN_DOUBT,
            PUBLIC_HEALTH,
            PUBLIC_ORDER,
            NOT_PERFORMED,
            REVIEW
        }

        @Override
        public AgreementTransition act() {
            return AgreementTransition.SUSPEND;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record LiftSuspension() implements AgreementCommand {
        @Override
        public AgreementTransition act() {
            return AgreementTransition.LIFT_SUSPENSION_OF;
        }
    }

    record Resume() implements AgreementCommand {
        @Override
        public AgreementTransition act() {
            return AgreementTransition.RESUME;
        }
    }

    record Denounce(LocalDate effectiveOn) implements AgreementCommand {
        @Override
        public AgreementTransition act() {
            return AgreementTransition.DENOUNCE;
        }
    }

    record End(EndingReason because) implements AgreementCommand {

        /** Why an agreement ends. */
        enum EndingReason {
            NOT_CONCLUDED,
            TERM_REACHED,
            DENOUNCED,
            REPLACED
        }

        @Override
        public AgreementTransition act() {
            return AgreementTransition.END;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
