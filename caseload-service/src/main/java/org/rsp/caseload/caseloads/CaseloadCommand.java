package org.rsp.caseload.caseloads;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface CaseloadCommand {

    CaseloadTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Open(
            UUID arrangementId,
            String name,
            Criteria criteria,
            int capPersons,
            boolean pilot,
            @Nullable String viabilityNote,
            LocalDate opensOn,
            @Nullable LocalDate closesOn)
            implements CaseloadCommand {
        @Override
        public CaseloadTransition act() {
            return CaseloadTransition.OPEN_UP;
        }
    }

    record Pause(PauseReason because) implements CaseloadCommand {

        /** Why admission is paused. */
        enum PauseReason {
            CAPACITY,
            SAFEGUARDS_IN_DOUBT,
            REQUEST_OF_A_PARTY
        }

        @Override
        public CaseloadTransition act() {
            return CaseloadTransition.PAUSE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Resume() implements CaseloadCommand {
        @Override
        public CaseloadTransition act() {
            return CaseloadTransition.RESUME;
        }
    }

    record Close(CaseloadClosureReason because) implements CaseloadCommand {

        /** Why a caseload is closed. */
        enum CaseloadClosureReason {
            TERM_REACHED,
            CAP_REACHED,
            PURPOSE_MET,
            ARRANGEMENT_ENDED
        }

        @Override
        public CaseloadTransition act() {
            return CaseloadTransition.CLOSE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
