package org.rsp.platform.money;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An amount of one currency, by ISO 4217, exact to the currency's smallest unit. Nothing of it is lost by adding or dividing, and nothing converts it: what
 * is done with amounts of two currencies is an error of whoever does it.
 *
 * @param amount has as many digits behind the point as the currency
 */
public record Money(BigDecimal amount, Currency currency) {

    /** What is paid with somewhere now; units of account, metals and what was paid with once are not. */
    private static final Set<Currency> IN_USE = Stream.of(Locale.getISOCountries())
            .map(country -> Currency.getInstance(Locale.of("", country)))
            .filter(Objects::nonNull)
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(toUnmodifiableSet());

    private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);

    /** No exponent, no sign but a minus, and less than what the world has. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");

    public Money {
        if (!IN_USE.contains(currency)) {
            throw new IllegalArgumentException("nobody pays in this currency");
        }
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    /** As it was kept. */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** What somebody has said; empty where the currency is not in use, or the amount has more digits than the currency. */
    public static Optional<Money> find(String amount, String currency) {
        if (!PLAIN.matcher(amount).matches()) {
            return Optional.empty();
        }
        var said = new BigDecimal(amount);
        return IN_USE.stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .filter(known -> said.stripTrailingZeros().scale() <= known.getDefaultFractionDigits())
                .findFirst()
                .map(known -> new Money(said, known));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** A sum for each currency, by its code. */
    public static SortedMap<Currency, Money> totals(Collection<Money> amounts) {
        var totals = new TreeMap<Currency, Money>(BY_CODE);
        amounts.forEach(each -> totals.merge(each.currency(), each, Money::plus));
        return totals;
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount()), currency);
    }

    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean exceeds(Money other) {
        return amount.compareTo(same(other).amount()) > 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    private Money same(Money other) {
        if (!other.currency().equals(currency)) {
            throw new IllegalArgumentException("two currencies are never mixed");
        }
        return other;
    }

    /** That part of it which is a whole number of the smallest unit and no more than the ratio gives: what is over stays where it was. */
    public Money part(BigDecimal ratio) {
        return new Money(
                amount.multiply(ratio).setScale(currency.getDefaultFractionDigits(), RoundingMode.DOWN), currency);
    }

    /**
     * Divides it into parts that make exactly the whole. What does not divide goes, unit by unit, to the parts with the largest remainders; of equal ones to
     * those that are named first.
     *
     * @param parts how large each is, beside the others; positive
     */
    public List<Money> split(List<Integer> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part <= 0)) {
            throw new IllegalArgumentException("each part is something");
        }
        var units = amount.unscaledValue();
        var whole =
                BigInteger.valueOf(parts.stream().mapToLong(Integer::longValue).sum());
        var divided = parts.stream()
                .map(part -> units.abs().multiply(BigInteger.valueOf(part)).divideAndRemainder(whole))
                .toList();
        var given = divided.stream().map(each -> each[0]).reduce(BigInteger.ZERO, BigInteger::add);
        int over = units.abs().subtract(given).intValueExact();
        var favoured = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> divided.get(place)[1])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(over)
                .collect(toUnmodifiableSet());
        var sign = BigInteger.valueOf(units.signum());
        return IntStream.range(0, parts.size())
                .mapToObj(place -> divided.get(place)[0]
                        .add(favoured.contains(place) ? BigInteger.ONE : BigInteger.ZERO)
                        .multiply(sign))
                .map(share -> new Money(new BigDecimal(share, amount.scale()), currency))
                .toList();
    }

    /** As it is said: a decimal, without the currency. */
    public String text() {
        return amount.toPlainString();
    }
}
