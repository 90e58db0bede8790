package org.rsp.returns.costs;

import java.time.LocalDate;

/** What is said with each act on a fund. */
sealed interface FundCommand {

    FundTransition act();

    /**
     * What a court has confiscated.
     *
     * @param court whose judgment it is, as a code
     * @param judgment its number, as a code
     * @param transferableShare what part of it may be spent so, once victims are compensated; from above 0 to 1
     */
    record RecordAsset(
            String court,
            String judgment,
            LocalDate judgedOn,
            AssetKind asset,
            String value,
            String currency,
            String transferableShare,
            LegalBasis legalBasis)
            implements FundCommand {
        @Override
        public FundTransition act() {
            return FundTransition.RECORD;
        }
    }

    record ReserveForVictims(String amount, String currency) implements FundCommand {
        @Override
        public FundTransition act() {
            return FundTransition.RESERVE_FOR_VICTIMS_IN;
        }
    }

    record Confirm(LocalDate finalOn) implements FundCommand {
        @Override
        public FundTransition act() {
            return FundTransition.CONFIRM;
        }
    }

    record Close() implements FundCommand {
        @Override
        public FundTransition act() {
            return FundTransition.CLOSE;
        }
    }

    record SetAside(FundWithdrawal because) implements FundCommand {
        @Override
        public FundTransition act() {
            return FundTransition.SET_ASIDE;
        }
    }
}
