package org.rsp.caseload.stays;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface RemovalStayCommand {

    RemovalStayTransition act();

    /**
     * A stay is ordered.
     *
     * @param note in words, sealed before it is stored
     * @param namedStaff accounts that may know of a witness's case beside who orders the hold; of no other kind of stay
     */
    record Order(StayKind kind, LocalDate on, @Nullable String note, List<String> namedStaff)
            implements RemovalStayCommand {

        public Order {
            namedStaff = List.copyOf(namedStaff);
        }

        @Override
        public RemovalStayTransition act() {
            return RemovalStayTransition.ORDER;
        }

        /** Whoever prints a command learns nothing of the person. */
        @Override
        public String toString() {
            return "Order";
        }
    }

    /**
     * One of two says that a witness hold may be lifted.
     *
     * @param ordererHasLeft whether who ordered the hold does not work for the custodian any more, so that two others lift it
     */
    record AgreeToLift(Lift.LiftReason reason, boolean ordererHasLeft) implements RemovalStayCommand {

        @Override
        public RemovalStayTransition act() {
            return RemovalStayTransition.AGREE_TO_LIFT;
        }
    }

    /**
     * What stood in the way has ended.
     *
     * @param reference of the decision by which a court, or the authority that releases the witness, has ended it; sealed before it is stored
     */
    record Lift(LiftReason reason, @Nullable String reference) implements RemovalStayCommand {

        /** Why a stay ends. */
        enum LiftReason {
            COURT_ENDED_IT,
            WITNESS_RELEASED,
            REQUEST_WITHDRAWN,
            DANGER_PAST,
            ORDERED_BY_MISTAKE
        }

        @Override
        public RemovalStayTransition act() {
            return RemovalStayTransition.LIFT;
        }

        /** Whoever prints a command learns nothing of the person. */
        @Override
        public String toString() {
            return "Lift";
        }
    }
}
