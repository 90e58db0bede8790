package org.rsp.caseload.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface ProcessingGroupCommand {

    ProcessingGroupTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Form(GroupPurpose purpose, UUID focalPointId, List<UUID> memberIds) implements ProcessingGroupCommand {
        @Override
        public ProcessingGroupTransition act() {
            return ProcessingGroupTransition.FORM;
        }
    }

    record AddMember(UUID individualId) implements ProcessingGroupCommand {
        @Override
        public ProcessingGroupTransition act() {
            return ProcessingGroupTransition.ADD_MEMBER_TO;
        }
    }

    record EndMembership(UUID individualId, MembershipEndReason because) implements ProcessingGroupCommand {

        /** Why a person leaves a processing group. None of these is about the person's claim. */
        enum MembershipEndReason {
            ADDED_BY_MISTAKE,
            PROCESSED_ALONE,
            PROCESSED_IN_ANOTHER_GROUP,
            PERSON_ASKED,
            LEFT_THE_AREA,
            DECEASED
        }

        @Override
        public ProcessingGroupTransition act() {
            return ProcessingGroupTransition.END_MEMBERSHIP_IN;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record TransferFocalPoint(UUID individualId) implements ProcessingGroupCommand {
        @Override
        public ProcessingGroupTransition act() {
            return ProcessingGroupTransition.TRANSFER_FOCAL_POINT_OF;
        }
    }

    record Refer(UUID groupId) implements ProcessingGroupCommand {
        @Override
        public ProcessingGroupTransition act() {
            return ProcessingGroupTransition.REFER_TO;
        }
    }

    record Dissolve(DissolutionReason because) implements ProcessingGroupCommand {

        /** Why a processing group ends. */
        enum DissolutionReason {
            PURPOSE_MET,
            PURPOSE_GIVEN_UP,
            FORMED_BY_MISTAKE
        }

        @Override
        public ProcessingGroupTransition act() {
            return ProcessingGroupTransition.DISSOLVE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
