package org.rsp.caseload.transfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface TransferCommand {

    TransferTransition act();

    /** Why, as a code; null where an act needs none. */
    default @Nullable String reason() {
        return null;
    }

    /**
     * Of some persons of a case, or of everybody.
     *
     * @param persons empty for everybody of the case, as they are
     */
    record Offer(
            UUID arrangementId,
            String receiver,
            TransferReason because,
            TransferBasis basis,
            @Nullable LocalDate bestInterestsOn,
            List<Placed> persons,
            boolean withParticulars,
            Instant expiresAt)
            implements TransferCommand {

        @Override
        public TransferTransition act() {
            return TransferTransition.OFFER;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Preview() implements TransferCommand {
        @Override
        public TransferTransition act() {
            return TransferTransition.PREVIEW;
        }
    }

    /** What takes somebody over, into the country of asylum that is said. */
    sealed interface Take extends TransferCommand {

        String countryOfAsylum();
    }

    record Accept(String countryOfAsylum) implements Take {
        @Override
        public TransferTransition act() {
            return TransferTransition.ACCEPT;
        }
    }

    record AcceptPart(String countryOfAsylum, List<Placed> persons) implements Take {
        @Override
        public TransferTransition act() {
            return TransferTransition.ACCEPT_PART_OF;
        }
    }

    record Reject(TransferRejection because) implements TransferCommand {

        /** Why the receiver takes over nobody. It says nothing of anybody's claim. */
        enum TransferRejection {
            NOT_RESPONSIBLE,
            NO_CAPACITY,
            MORE_INFORMATION_NEEDED,
            NOT_IN_BEST_INTERESTS
        }

        @Override
        public TransferTransition act() {
            return TransferTransition.REJECT;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    /**
     * Other persons, or that other data goes with them.
     *
     * @param persons empty for those who are offered
     */
    record Counter(List<Placed> persons, boolean withParticulars, CounterReason because) implements TransferCommand {

        /** Why the receiver asks for other terms. */
        enum CounterReason {
            OTHER_PERSONS,
            MORE_INFORMATION_NEEDED,
            LESS_INFORMATION_NEEDED
        }

        @Override
        public TransferTransition act() {
            return TransferTransition.COUNTER;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    record Agree() implements TransferCommand {
        @Override
        public TransferTransition act() {
            return TransferTransition.AGREE_TO_COUNTER_OF;
        }
    }

    record Insist() implements TransferCommand {
        @Override
        public TransferTransition act() {
            return TransferTransition.INSIST_ON;
        }
    }

    record Revoke(RevocationReason because) implements TransferCommand {

        /** Why the custodian takes its offer back. */
        enum RevocationReason {
            PERSON_OBJECTS,
            CIRCUMSTANCES_CHANGED,
            OFFERED_BY_MISTAKE
        }

        @Override
        public TransferTransition act() {
            return TransferTransition.REVOKE;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }

    /** The clock's. */
    record Expire() implements TransferCommand {
        @Override
        public TransferTransition act() {
            return TransferTransition.EXPIRE;
        }
    }
}
