package org.rsp.returns.costs;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.rsp.platform.money.Money;

/** What a state's confirmed funds make together, for each currency apart (CST-6). */
record FundBalance(
        Currency currency,
        int funds,
        Money value,
        Money reserved,
        Money transferable,
        Money allocated,
        Money available) {

    /** By the currencies' codes. */
    static List<FundBalance> of(Collection<Fund> funds) {
        return Money.totals(funds.stream().map(Fund::value).toList()).keySet().stream()
                .map(currency -> in(
                        currency,
                        funds.stream()
                                .filter(fund -> fund.value().currency().equals(currency))
                                .toList()))
                .toList();
    }

    private static FundBalance in(Currency currency, List<Fund> funds) {
        return new FundBalance(
                currency,
                funds.size(),
                sum(currency, funds, Fund::value),
                sum(currency, funds, Fund::reserved),
                sum(currency, funds, Fund::transferable),
                sum(currency, funds, Fund::allocated),
                sum(currency, funds, Fund::available));
    }

    private static Money sum(Currency currency, List<Fund> funds, Function<Fund, Money> what) {
        return funds.stream().map(what).reduce(Money.zero(currency), Money::plus);
    }
}
