package org.rsp.caseload.guardians;

import java.time.LocalDate;

/** What is said with each act. */
sealed interface GuardianAppointmentCommand {

    GuardianAppointmentTransition act();

    record Appoint(GuardianKind kind, Guardian guardian, LocalDate since) implements GuardianAppointmentCommand {
        @Override
        public GuardianAppointmentTransition act() {
            return GuardianAppointmentTransition.RECORD;
        }
    }

    record End(EndReason reason) implements GuardianAppointmentCommand {

        /** Why somebody does not stand for a child any more. */
        enum EndReason {
            REPLACED,
            OF_AGE,
            REUNITED_WITH_FAMILY,
            CONFLICT_OF_INTEREST,
            UNAVAILABLE,
            RECORDED_BY_MISTAKE
        }

        @Override
        public GuardianAppointmentTransition act() {
            return GuardianAppointmentTransition.END;
        }
    }
}
