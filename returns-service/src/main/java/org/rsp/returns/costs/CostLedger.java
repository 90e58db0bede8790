package org.rsp.returns.costs;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rsp.platform.money.Money;

/**
 * The ledger of a return: what its lines make together, for each currency apart (CST-6).
 *
 * @param lines how many, counter-lines among them
 */
record CostLedger(int lines, List<Total> totals) {

    /** In one currency: all of it, and the same by who bears it and by what it is for. */
    record Total(Money sum, SortedMap<Payer, Money> byPayer, SortedMap<CostKind, Money> byKind) {}

    static CostLedger of(Collection<CostLine> lines) {
        var sums = Money.totals(lines.stream().map(CostLine::amount).toList());
        return new CostLedger(
                lines.size(),
                sums.values().stream().map(sum -> total(sum, lines)).toList());
    }

    private static Total total(Money sum, Collection<CostLine> lines) {
        var own = lines.stream()
                .filter(line -> line.amount().currency().equals(sum.currency()))
                .toList();
        return new Total(
                sum,
                by(own.stream().flatMap(line -> line.shares().stream()), CostShare::payer, CostShare::amount),
                by(own.stream(), CostLine::kind, CostLine::amount));
    }

    private static <E, K extends Comparable<K>> SortedMap<K, Money> by(
            Stream<E> all, Function<E, K> key, Function<E, Money> amount) {
        var sums = new TreeMap<K, Money>();
        all.forEach(each -> sums.merge(key.apply(each), amount.apply(each), Money::plus));
        return sums;
    }
}
