package org.rsp.caseload.cases;

import java.util.List;
import java.util.UUID;

/** What is said when persons change their registration group, or their place in it. */
sealed interface GroupCommand extends CaseCommand {

    /** What a person is to the principal applicant from now on. */
    record Placing(UUID individualId, Relationship relationship) {}

    record Split(List<Placing> leaving, SplitReason because) implements GroupCommand {

        /** Why some of a household become a group of their own. */
        enum SplitReason {
            HOUSEHOLD_SEPARATED,
            PROTECTION,
            CAME_OF_AGE,
            REGISTERED_TOGETHER_BY_MISTAKE,
            TRANSFER
        }

        public Split {
            leaving = List.copyOf(leaving);
        }

        @Override
        public CaseTransition act() {
            return CaseTransition.SPLIT;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Join(UUID caseId, List<Placing> joining) implements GroupCommand {
        public Join {
            joining = List.copyOf(joining);
        }

        @Override
        public CaseTransition act() {
            return CaseTransition.JOIN;
        }
    }

    /**
     * Somebody else becomes the principal applicant.
     *
     * @param others what everybody else is to the new one
     */
    record TransferFocalPoint(UUID individualId, List<Placing> others, FocalPointReason because)
            implements GroupCommand {

        /** Why somebody else becomes the principal applicant. */
        enum FocalPointReason {
            DECEASED,
            DEPARTED,
            HOUSEHOLD_ASKED,
            PROTECTION,
            ENTERED_WRONGLY
        }

        public TransferFocalPoint {
            others = List.copyOf(others);
        }

        @Override
        public CaseTransition act() {
            return CaseTransition.TRANSFER_FOCAL_POINT_OF;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record CrossReference(UUID caseId) implements GroupCommand {
        @Override
        public CaseTransition act() {
            return CaseTransition.CROSS_REFERENCE;
        }
    }
}
