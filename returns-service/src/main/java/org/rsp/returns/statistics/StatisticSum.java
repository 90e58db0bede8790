package org.rsp.returns.statistics;

import java.math.BigDecimal;
import org.rsp.platform.money.Money;

/**
 * What is counted of a group makes so much money together, in one currency.
 *
 * @param group one that is of this currency alone
 */
public record StatisticSum(String group, String counted, Money amount) {

    /** In units of the currency, with its digits. */
    BigDecimal units() {
        return amount.amount();
    }

    /** Its code by ISO 4217. */
    String currency() {
        return amount.currency().getCurrencyCode();
    }

    /** As a row of a query says it: group, what is counted, amount, currency. */
    public static StatisticSum of(Object[] row) {
        return new StatisticSum((String) row[0], (String) row[1], Money.of((BigDecimal) row[2], (String) row[3]));
    }
}
