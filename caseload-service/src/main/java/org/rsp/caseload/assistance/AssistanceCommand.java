package org.rsp.caseload.assistance;

import java.time.LocalDate;

/** What is said with each act. */
sealed interface AssistanceCommand {

    AssistanceTransition act();

    record Request(AssistanceContent content) implements AssistanceCommand {
        @Override
        public AssistanceTransition act() {
            return AssistanceTransition.REQUEST;
        }
    }

    record Give(LocalDate from) implements AssistanceCommand {
        @Override
        public AssistanceTransition act() {
            return AssistanceTransition.GIVE;
        }
    }

    record Decline(AssistanceDecliningReason reason) implements AssistanceCommand {

        /** Why help is not given. */
        enum AssistanceDecliningReason {
            NO_CAPACITY,
            NOT_ELIGIBLE,
            PERSON_DECLINED,
            CONSENT_WITHDRAWN,
            REQUESTED_BY_MISTAKE;

            AssistanceOutcome outcome() {
                return AssistanceOutcome.valueOf(name());
            }
        }

        @Override
        public AssistanceTransition act() {
            return AssistanceTransition.DECLINE;
        }
    }

    record End(LocalDate until, AssistanceEndingReason reason) implements AssistanceCommand {

        /** Why help is given no more. */
        enum AssistanceEndingReason {
            COMPLETED,
            SELF_RELIANT,
            PERSON_DECLINED,
            CONSENT_WITHDRAWN,
            FUNDING_ENDED,
            PERSON_LEFT;

            AssistanceOutcome outcome() {
                return AssistanceOutcome.valueOf(name());
            }
        }

        @Override
        public AssistanceTransition act() {
            return AssistanceTransition.END;
        }
    }
}
