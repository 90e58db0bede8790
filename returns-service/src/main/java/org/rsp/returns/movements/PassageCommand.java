package org.rsp.returns.movements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said with each act on a passage. */
sealed interface PassageCommand {

    PassageTransition act();

    default @Nullable String reason() {
        return null;
    }

    /**
     * A seat is taken for a person.
     *
     * @param language in which one can speak with the person, by ISO 639
     */
    record Book(UUID movementId, String language, List<TravelNeed> needs) implements PassageCommand {

        public Book {
            needs = List.copyOf(needs);
        }

        @Override
        public PassageTransition act() {
            return PassageTransition.BOOK;
        }
    }

    record Release(ReleaseReason because) implements PassageCommand {
        @Override
        public PassageTransition act() {
            return PassageTransition.RELEASE;
        }

        @Override
        public String reason() {
            return because.kept().name();
        }
    }

    record Board() implements PassageCommand {
        @Override
        public PassageTransition act() {
            return PassageTransition.BOARD;
        }
    }

    /**
     * That force was used to hold somebody.
     *
     * @param triedBefore in place of it, which did not do
     */
    record RecordRestraintIn(
            Instant begunAt,
            Instant endedAt,
            RestraintMeasure measure,
            RestraintReason why,
            List<LesserMeans> triedBefore)
            implements PassageCommand {

        public RecordRestraintIn {
            triedBefore = List.copyOf(triedBefore);
        }

        @Override
        public PassageTransition act() {
            return PassageTransition.RECORD_RESTRAINT_IN;
        }
    }

    /**
     * The receipt.
     *
     * @param authority who has received the person, as a code
     * @param place where, by UN/LOCODE
     * @param receivedBy the official, by a number and not by a name
     */
    record HandOverFrom(String authority, String place, Instant at, String receivedBy) implements PassageCommand {
        @Override
        public PassageTransition act() {
            return PassageTransition.HAND_OVER_FROM;
        }
    }

    record RefuseEntryAfter(String authority, String place, Instant at) implements PassageCommand {
        @Override
        public PassageTransition act() {
            return PassageTransition.REFUSE_ENTRY_AFTER;
        }
    }

    record ComeBackAfter() implements PassageCommand {
        @Override
        public PassageTransition act() {
            return PassageTransition.COME_BACK_AFTER;
        }
    }
}
