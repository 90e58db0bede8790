package org.rsp.returns.orders;

import java.time.LocalDate;

/** What is said with each act on an order. */
sealed interface OrderCommand {

    RemovalOrderTransition act();

    /**
     * The order as it was decided.
     *
     * @param authority whose order it is, as a code
     * @param remedyDays how many days the person has for a remedy, from the day of the service
     */
    record Issue(LocalDate decidedOn, String authority, RemovalGround ground, int remedyDays) implements OrderCommand {
        @Override
        public RemovalOrderTransition act() {
            return RemovalOrderTransition.ISSUE;
        }
    }

    record Serve(LocalDate servedOn, String language) implements OrderCommand {
        @Override
        public RemovalOrderTransition act() {
            return RemovalOrderTransition.SERVE;
        }
    }

    record LodgeRemedy() implements OrderCommand {
        @Override
        public RemovalOrderTransition act() {
            return RemovalOrderTransition.LODGE_REMEDY_AGAINST;
        }
    }

    record DismissRemedy() implements OrderCommand {
        @Override
        public RemovalOrderTransition act() {
            return RemovalOrderTransition.DISMISS_REMEDY_AGAINST;
        }
    }

    record Quash(Quashing because) implements OrderCommand {
        @Override
        public RemovalOrderTransition act() {
            return RemovalOrderTransition.QUASH;
        }
    }
}
