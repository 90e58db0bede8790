package org.rsp.caseload.appointments;

import java.time.Instant;

/** What is said with each act. */
sealed interface AppointmentCommand {

    AppointmentTransition act();

    /**
     * A person is asked to come.
     *
     * @param zone of the place, by the IANA data base
     * @param interpreter whether one is wanted
     * @param preference sealed before it is stored
     */
    record Plan(
            AppointmentPurpose purpose,
            Instant startsAt,
            String zone,
            String office,
            String language,
            boolean interpreter,
            PreferredOfficer preference)
            implements AppointmentCommand {
        @Override
        public AppointmentTransition act() {
            return AppointmentTransition.PLAN;
        }

        /** Whoever prints a command learns nothing of the person. */
        @Override
        public String toString() {
            return "Plan";
        }
    }

    record Keep() implements AppointmentCommand {
        @Override
        public AppointmentTransition act() {
            return AppointmentTransition.KEEP;
        }
    }

    record Miss() implements AppointmentCommand {
        @Override
        public AppointmentTransition act() {
            return AppointmentTransition.MISS;
        }
    }

    record Cancel(AppointmentCancellationReason reason) implements AppointmentCommand {

        /** Why nobody is waited for. One that is moved is followed by another. */
        enum AppointmentCancellationReason {
            PERSON_ASKED,
            OFFICE_CANNOT,
            MOVED_TO_ANOTHER_TIME,
            NOT_NEEDED,
            PLANNED_BY_MISTAKE
        }

        @Override
        public AppointmentTransition act() {
            return AppointmentTransition.CANCEL;
        }
    }
}
