package org.rsp.caseload.determinations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface StatusDeterminationCommand {

    StatusDeterminationTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Lodge(ClaimBasis basis) implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.LODGE_CLAIM_FOR;
        }

        @Override
        public String reason() {
            return basis.name();
        }
    }

    record Prioritise(PriorityReason because) implements StatusDeterminationCommand {

        /** Why somebody is heard before others. */
        enum PriorityReason {
            CHILD_ALONE,
            SPECIFIC_NEED,
            URGENT_PROTECTION,
            DETAINED
        }

        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.PRIORITISE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record AssignModality(Modality modality, @Nullable ModalityGround ground) implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.ASSIGN_MODALITY_TO;
        }

        @Override
        public @Nullable String reason() {
            return ground == null ? null : ground.name();
        }
    }

    record ScheduleInterview(Instant startsAt, InterviewPlan plan) implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.SCHEDULE_INTERVIEW_IN;
        }
    }

    record CancelInterview(CancellationReason because) implements StatusDeterminationCommand {

        /** Why an interview does not take place. None of these is a no-show. */
        enum CancellationReason {
            PERSON_ASKED,
            PERSON_UNWELL,
            STAFF_NOT_AVAILABLE,
            CONFLICT_OF_INTEREST
        }

        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.CANCEL_INTERVIEW_IN;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record HoldInterview(boolean guardianPresent) implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.HOLD_INTERVIEW_IN;
        }
    }

    record RecordInterview(InterviewRecord record) implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.RECORD_INTERVIEW_IN;
        }
    }

    record RecordNoShow() implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.RECORD_NO_SHOW_IN;
        }
    }

    record RecordContact(ContactBy how) implements StatusDeterminationCommand {

        /** How somebody who did not come was in touch again. */
        enum ContactBy {
            CAME_IN_PERSON,
            CALLED,
            WROTE,
            THROUGH_SOMEBODY_ELSE
        }

        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.RECORD_CONTACT_IN;
        }

        @Override
        public String reason() {
            return how.name();
        }
    }

    record Close() implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.CLOSE;
        }
    }

    record SubmitAssessment(Assessment assessment) implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.SUBMIT_ASSESSMENT_IN;
        }
    }

    record Return(ReturnReason because) implements StatusDeterminationCommand {

        /** What a reviewer finds wanting. */
        enum ReturnReason {
            FACTS,
            CREDIBILITY,
            COUNTRY_INFORMATION,
            LEGAL_ANALYSIS,
            EXCLUSION
        }

        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.RETURN;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Endorse() implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.ENDORSE;
        }
    }

    /**
     * How the person says that it is not to go on.
     *
     * @param bestInterestsChecked whether somebody has made sure that it is in the interest of a child
     */
    record Withdraw(boolean informed, boolean inWriting, boolean inPerson, boolean bestInterestsChecked)
            implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.WITHDRAW;
        }
    }

    record Reopen(ReopenGround ground) implements StatusDeterminationCommand {
        @Override
        public StatusDeterminationTransition act() {
            return StatusDeterminationTransition.REOPEN;
        }

        @Override
        public String reason() {
            return ground.name();
        }
    }
}
