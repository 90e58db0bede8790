package org.rsp.returns.counselling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface CounsellingCommand {

    CounsellingSessionTransition act();

    /**
     * What was said to the person, and how.
     *
     * @param text the version of the text that was gone through
     * @param profiledOn the day of the country profile
     * @param compelled whether the person says yes to avoid force; asked where the person is in hardship
     * @param signed whether the person has signed to have understood it
     */
    record RecordIt(
            LocalDate heldOn,
            String language,
            boolean interpreted,
            String text,
            @Nullable LocalDate profiledOn,
            List<CounsellingTopic> topics,
            List<Hardship> hardship,
            @Nullable Boolean compelled,
            boolean signed)
            implements CounsellingCommand {
        @Override
        public CounsellingSessionTransition act() {
            return CounsellingSessionTransition.RECORD;
        }
    }

    record DoubtCapacity() implements CounsellingCommand {
        @Override
        public CounsellingSessionTransition act() {
            return CounsellingSessionTransition.DOUBT_CAPACITY_IN;
        }
    }

    record ConfirmCapacity(CapacityFinding finding) implements CounsellingCommand {
        @Override
        public CounsellingSessionTransition act() {
            return CounsellingSessionTransition.CONFIRM_CAPACITY_IN;
        }
    }

    record SetAside(SettingAside because) implements CounsellingCommand {
        @Override
        public CounsellingSessionTransition act() {
            return CounsellingSessionTransition.SET_ASIDE;
        }
    }
}
