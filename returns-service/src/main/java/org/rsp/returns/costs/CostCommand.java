package org.rsp.returns.costs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said with each act on a cost line. */
sealed interface CostCommand {

    CostLineTransition act();

    /**
     * A cost as it arose.
     *
     * @param voucher its number in the books, as a code
     * @param payers nobody where the custodian bears it
     */
    record Book(
            CostKind kind, LocalDate incurredOn, String voucher, String amount, String currency, List<Bearing> payers)
            implements CostCommand {

        /**
         * Who bears how much.
         *
         * @param amount exactly this, or else
         * @param parts so many parts of all the parts that are said
         * @param allocationId of the fund's, and of nobody else's: what it is drawn on
         */
        record Bearing(
                Payer payer,
                @Nullable String amount,
                @Nullable Integer parts,
                @Nullable UUID allocationId) {}

        @Override
        public CostLineTransition act() {
            return CostLineTransition.BOOK;
        }
    }

    record Reverse(CostReversal because) implements CostCommand {
        @Override
        public CostLineTransition act() {
            return CostLineTransition.REVERSE;
        }
    }
}
