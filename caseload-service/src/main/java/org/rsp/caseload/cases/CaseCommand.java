package org.rsp.caseload.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface CaseCommand
        permits CaseCommand.Register,
                CaseCommand.AddIndividual,
                CaseCommand.Correct,
                CaseCommand.Admit,
                CaseCommand.Release,
                CaseCommand.PutLegalHold,
                CaseCommand.LiftLegalHold,
                CaseCommand.Ending,
                CaseCommand.Reopen,
                GroupCommand,
                FamilyCommand {

    CaseTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Register(
            String countryOfAsylum,
            @Nullable LocalDate arrivedOn,
            @Nullable String note,
            @Nullable Integer declaredPersons,
            List<Person> individuals)
            implements CaseCommand {
        /** Whoever prints a command learns nothing of the people in it. */
        @Override
        public String toString() {
            return "Register[" + individuals.size() + " persons]";
        }

        @Override
        public CaseTransition act() {
            return CaseTransition.REGISTER;
        }
    }

    record AddIndividual(Joining joining, Person individual) implements CaseCommand {
        @Override
        public CaseTransition act() {
            return CaseTransition.ADD_INDIVIDUAL_TO;
        }

        @Override
        public String reason() {
            return joining.name();
        }

        /**
         * ADM-8: newborns and reunited family go with the household, whatever the caseload's criteria and cap say. ADM-10: what the
         * record does not bear out is a late registration.
         */
        boolean isAlwaysAdmitted(LocalDate today) {
            return switch (joining) {
                case NEWBORN -> individual.isBornSince(today.minusYears(1));
                case REUNITED_FAMILY -> individual.relationship().isFamily();
                case LATE_REGISTRATION -> false;
            };
        }
    }

    /** What is corrected comes beside it, once the record has been opened. */
    record Correct(UUID individualId, CorrectionReason because) implements CaseCommand {
        @Override
        public CaseTransition act() {
            return CaseTransition.CORRECT_INDIVIDUAL_OF;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Admit(UUID caseloadId) implements CaseCommand {
        @Override
        public CaseTransition act() {
            return CaseTransition.ADMIT;
        }
    }

    record Release(ReleaseReason because) implements CaseCommand {

        /** Why a household leaves a caseload. */
        enum ReleaseReason {
            ADMITTED_BY_MISTAKE,
            HOUSEHOLD_ASKED,
            CASELOAD_CLOSED,
            TRANSFERRED
        }

        @Override
        public CaseTransition act() {
            return CaseTransition.RELEASE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    /** Nothing of the case may be disposed of until the hold is lifted. */
    record PutLegalHold(LegalHold because) implements CaseCommand {
        @Override
        public CaseTransition act() {
            return CaseTransition.PUT_LEGAL_HOLD_ON;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record LiftLegalHold() implements CaseCommand {
        @Override
        public CaseTransition act() {
            return CaseTransition.LIFT_LEGAL_HOLD_FROM;
        }
    }

    /** What closes a case. */
    sealed interface Ending extends CaseCommand {

        @Override
        default CaseTransition act() {
            return CaseTransition.CLOSE;
        }

        @Override
        String reason();
    }

    /** Another custodian has taken over everybody in it; said by nobody, but done with that. */
    record HandOver() implements Ending {
        @Override
        public String reason() {
            return "TRANSFERRED";
        }
    }

    record Close(CaseClosureReason because) implements Ending {

        /** Why a case is closed in the register. None of these is a rejection. */
        enum CaseClosureReason {
            SOLUTION_REACHED,
            DEPARTED_ON_OWN_INITIATIVE,
            DECEASED,
            REGISTERED_TWICE,
            NO_CONTACT
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Reopen(ReopeningReason because) implements CaseCommand {

        /** Why a case is taken up again. */
        enum ReopeningReason {
            CONTACT_RESUMED,
            CHANGED_CIRCUMSTANCES,
            CLOSED_BY_MISTAKE
        }

        @Override
        public CaseTransition act() {
            return CaseTransition.REOPEN;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
