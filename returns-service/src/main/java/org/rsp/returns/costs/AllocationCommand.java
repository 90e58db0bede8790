package org.rsp.returns.costs;

/** What is said with each act on an allocation. */
sealed interface AllocationCommand {

    AllocationTransition act();

    /**
     * A part of a fund.
     *
     * @param organisation who may spend it
     */
    record Make(String organisation, String amount, String currency) implements AllocationCommand {
        @Override
        public AllocationTransition act() {
            return AllocationTransition.MAKE;
        }
    }

    record GiveBack() implements AllocationCommand {
        @Override
        public AllocationTransition act() {
            return AllocationTransition.GIVE_BACK;
        }
    }
}
