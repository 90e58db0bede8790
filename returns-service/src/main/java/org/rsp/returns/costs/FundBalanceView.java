package org.rsp.returns.costs;

import static org.rsp.platform.access.FieldClass.P0;

import org.rsp.platform.access.Classified;

/** What the confirmed funds of a state make together in one currency. */
record FundBalanceView(
        @Classified(P0) String currency,
        @Classified(P0) int funds,
        @Classified(P0) String value,
        @Classified(P0) String reservedForVictims,
        @Classified(P0) String transferable,
        @Classified(P0) String allocated,
        @Classified(P0) String available) {

    static FundBalanceView of(FundBalance balance) {
        return new FundBalanceView(
                balance.currency().getCurrencyCode(),
                balance.funds(),
                balance.value().text(),
                balance.reserved().text(),
                balance.transferable().text(),
                balance.allocated().text(),
                balance.available().text());
    }
}
