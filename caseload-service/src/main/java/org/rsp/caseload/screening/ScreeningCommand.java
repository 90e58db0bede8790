package org.rsp.caseload.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface ScreeningCommand {

    ScreeningTransition act();

    /** Why, as a code; null where an act needs none. */
    default @Nullable String reason() {
        return null;
    }

    record Begin(List<InformationTopic> topics, String language, LocalDate informedOn) implements ScreeningCommand {
        @Override
        public ScreeningTransition act() {
            return ScreeningTransition.BEGIN;
        }
    }

    record RecordAnswers(LocalDate heardOn, String answers) implements ScreeningCommand {
        @Override
        public ScreeningTransition act() {
            return ScreeningTransition.RECORD_ANSWERS_IN;
        }

        /** Whoever prints a command learns nothing of the person. */
        @Override
        public String toString() {
            return "RecordAnswers";
        }
    }

    /** What the person may be, from now on. */
    sealed interface Finding extends ScreeningCommand {
        ProfileFindings findings();
    }

    record Profile(ProfileFindings findings) implements Finding {
        @Override
        public ScreeningTransition act() {
            return ScreeningTransition.PROFILE;
        }
    }

    record Review(ProfileFindings findings) implements Finding {
        @Override
        public ScreeningTransition act() {
            return ScreeningTransition.REVIEW;
        }
    }

    record SetAside(SettingAsideReason because) implements ScreeningCommand {

        /** Why a screening counts no more. That the person is screened again sets it aside by itself. */
        enum SettingAsideReason {
            PERSON_LEFT,
            ENTERED_BY_MISTAKE
        }

        @Override
        public ScreeningTransition act() {
            return ScreeningTransition.SET_ASIDE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
