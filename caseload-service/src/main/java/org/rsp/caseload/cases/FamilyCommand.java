package org.rsp.caseload.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/** What is said of the family of the persons of a case. */
sealed interface FamilyCommand extends CaseCommand {

    /**
     * Something happened in a life.
     *
     * @param otherId the other spouse of a marriage or a divorce, where registered
     */
    record RecordCivilEvent(
            UUID individualId,
            CivilEventKind kind,
            PartialDate on,
            @Nullable String country,
            @Nullable UUID otherId,
            CivilEvidence evidence)
            implements FamilyCommand {

        @Override
        public CaseTransition act() {
            return CaseTransition.RECORD_CIVIL_EVENT_IN;
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "RecordCivilEvent";
        }
    }

    /**
     * What two persons are to each other.
     *
     * @param is what the person is to the other one
     */
    record RecordKinship(UUID individualId, UUID otherId, Relationship is) implements FamilyCommand {
        @Override
        public CaseTransition act() {
            return CaseTransition.RECORD_KINSHIP_IN;
        }
    }

    record EndKinship(UUID kinshipId, KinshipEnding because) implements FamilyCommand {

        /** Why two persons are no longer to each other what was recorded. */
        enum KinshipEnding {
            DIVORCE,
            SEPARATION,
            DECEASED,
            ENTERED_WRONGLY
        }

        @Override
        public CaseTransition act() {
            return CaseTransition.END_KINSHIP_IN;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
