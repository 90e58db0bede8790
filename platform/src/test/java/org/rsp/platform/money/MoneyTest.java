package org.rsp.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts against whole numbers of the smallest unit: what holds of those holds of the amounts, for any that come. */
class MoneyTest {

    private static final int TRIES = 5_000;

    /** Without digits behind the point, with two, and with three. */
    private static final List<String> CURRENCIES = List.of("JPY", "IDR", "MYR", "EUR", "KWD");

    private final Random random = new Random(20261123);

    private static Money money(String amount, String currency) {
        return Money.find(amount, currency).orElseThrow();
    }

    private static BigInteger units(Money money) {
        return money.amount().unscaledValue();
    }

    private Money any(String currency) {
        var known = Currency.getInstance(currency);
        var units = new BigInteger(1 + random.nextInt(48), random);
        return new Money(
                new BigDecimal(random.nextBoolean() ? units : units.negate(), known.getDefaultFractionDigits()), known);
    }

    private String anyCurrency() {
        return CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    }

    private List<Integer> anyParts() {
        var parts = new ArrayList<Integer>();
        int number = 1 + random.nextInt(9);
        for (int i = 0; i < number; i++) {
            parts.add(1 + random.nextInt(random.nextBoolean() ? 10 : 10_000));
        }
        return parts;
    }

    @Test
    void what_is_divided_is_the_whole_again_and_no_part_is_a_unit_away_from_its_due() {
        for (int i = 0; i < TRIES; i++) {
            var whole = any(anyCurrency());
            var parts = anyParts();
            var shares = whole.split(parts);
            var all = BigInteger.valueOf(parts.stream().mapToLong(p -> p).sum());
            var sum = shares.stream().map(MoneyTest::units).reduce(BigInteger.ZERO, BigInteger::add);
            assertEquals(units(whole), sum, whole + " by " + parts);
            for (int p = 0; p < parts.size(); p++) {
                var due = units(whole).multiply(BigInteger.valueOf(parts.get(p)));
                var off = due.subtract(units(shares.get(p)).multiply(all)).abs();
                assertTrue(off.compareTo(all) < 0, whole + " by " + parts + " gives " + shares);
                assertTrue(
                        units(shares.get(p)).signum() * units(whole).signum() >= 0, "none owes what another is given");
            }
        }
    }

    /** One unit at a time, to the largest remainder that has none yet, by an arithmetic of its own. */
    @Test
    void what_does_not_divide_goes_to_the_largest_remainders() {
        for (int i = 0; i < TRIES; i++) {
            int whole = random.nextInt(5_000);
            var parts = anyParts();
            long all = parts.stream().mapToLong(p -> p).sum();
            var expected = new ArrayList<Long>();
            var remainders = new ArrayList<Long>();
            for (int part : parts) {
                expected.add((long) whole * part / all);
                remainders.add((long) whole * part % all);
            }
            for (long over = whole - expected.stream().mapToLong(e -> e).sum(); over > 0; over--) {
                int place = remainders.indexOf(Collections.max(remainders));
                expected.set(place, expected.get(place) + 1);
                remainders.set(place, -1L);
            }
            var shares = money(String.valueOf(whole), "JPY").split(parts);
            assertEquals(
                    expected,
                    shares.stream().map(s -> units(s).longValueExact()).toList(),
                    whole + " by " + parts);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, EUR, 33.34 33.33 33.33",
        "0.02, EUR, 0.01 0.01 0.00",
        "-0.02, EUR, -0.01 -0.01 0.00",
        "1, JPY, 1 0 0",
        "0.001, KWD, 0.001 0.000 0.000"
    })
    void of_equal_remainders_the_first_is_the_larger(String amount, String currency, String shares) {
        assertEquals(
                List.of(shares.split(" ")),
                money(amount, currency).split(List.of(1, 1, 1)).stream()
                        .map(Money::text)
                        .toList());
    }

    @Test
    void a_part_that_is_nothing_is_no_part() {
        var euro = money("1", "EUR");
        for (var parts : List.of(List.<Integer>of(), List.of(0), List.of(1, -1), List.of(2, 0))) {
            assertThrows(IllegalArgumentException.class, () -> euro.split(parts), parts::toString);
        }
    }

    @Test
    void adding_is_adding_of_units_and_what_is_taken_off_again_leaves_the_same() {
        for (int i = 0; i < TRIES; i++) {
            var currency = anyCurrency();
            var one = any(currency);
            var other = any(currency);
            assertEquals(units(one).add(units(other)), units(one.plus(other)));
            assertEquals(one, one.plus(other).minus(other));
            assertEquals(one.plus(other), other.plus(one));
            assertTrue(one.plus(one.negated()).isZero());
            assertEquals(units(one).compareTo(units(other)) > 0, one.exceeds(other));
            assertEquals(units(one).signum() > 0, one.isPositive());
        }
    }

    @Test
    void two_currencies_are_never_mixed() {
        for (int i = 0; i < TRIES; i++) {
            var one = any(anyCurrency());
            var other = any(anyCurrency());
            if (!one.currency().equals(other.currency())) {
                assertThrows(IllegalArgumentException.class, () -> one.plus(other));
                assertThrows(IllegalArgumentException.class, () -> one.minus(other));
                assertThrows(IllegalArgumentException.class, () -> one.exceeds(other));
            }
        }
    }

    @Test
    void there_is_a_sum_for_each_currency_and_nothing_in_between() {
        for (int i = 0; i < 200; i++) {
            var amounts = new ArrayList<Money>();
            int number = random.nextInt(40);
            for (int n = 0; n < number; n++) {
                amounts.add(any(anyCurrency()));
            }
            var totals = Money.totals(amounts);
            for (var currency : CURRENCIES) {
                var known = Currency.getInstance(currency);
                var own = amounts.stream()
                        .filter(each -> each.currency().equals(known))
                        .toList();
                var sum = own.stream().map(MoneyTest::units).reduce(BigInteger.ZERO, BigInteger::add);
                assertEquals(!own.isEmpty(), totals.containsKey(known));
                assertEquals(
                        sum,
                        Optional.ofNullable(totals.get(known))
                                .map(MoneyTest::units)
                                .orElse(BigInteger.ZERO));
            }
            var codes = totals.keySet().stream().map(Currency::getCurrencyCode).toList();
            assertEquals(codes.stream().sorted().toList(), codes);
        }
    }

    @Test
    void a_ratio_never_gives_more_than_it_is() {
        for (int i = 0; i < TRIES; i++) {
            var whole = any(anyCurrency());
            var ratio = new BigDecimal(BigInteger.valueOf(random.nextInt(10_001)), 4);
            var part = whole.part(ratio);
            var due = whole.amount().multiply(ratio);
            assertTrue(part.amount().abs().compareTo(due.abs()) <= 0, whole + " times " + ratio);
            var unit = BigDecimal.ONE.movePointLeft(whole.amount().scale());
            assertTrue(due.subtract(part.amount()).abs().compareTo(unit) < 0, whole + " times " + ratio);
        }
        assertEquals(money("0.99", "EUR"), money("1.99", "EUR").part(new BigDecimal("0.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "120.5, EUR, 120.50", "120.50, EUR, 120.50", "120.500, EUR, 120.50", "7, KWD, 7.000", "7.125, KWD, 7.125",
        "90, JPY, 90", "90.0, JPY, 90", "-3, MYR, -3.00", "999999999999999, IDR, 999999999999999.00", "100, EUR, 100.00"
    })
    void it_has_the_digits_of_its_currency(String said, String currency, String kept) {
        assertEquals(kept, money(said, currency).text());
        assertEquals(Money.of(new BigDecimal(said), currency), money(said, currency));
    }

    @ParameterizedTest
    @CsvSource({
        "120.505, EUR",
        "0.5, JPY",
        "1.2345, KWD",
        "1e3, EUR",
        "+1, EUR",
        "1., EUR",
        ".5, EUR",
        "'1,5', EUR",
        "'', EUR",
        "1000000000000000, EUR",
        "1, eur",
        "1, XXX",
        "1, XAU",
        "1, XDR",
        "1, DEM",
        "1, ABC",
        "1, E"
    })
    void what_is_no_such_amount_is_none(String said, String currency) {
        assertEquals(Optional.empty(), Money.find(said, currency));
    }

    @Test
    void it_is_never_rounded_and_never_of_a_currency_that_nobody_pays_in() {
        assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("0.001"), "EUR"));
        assertThrows(IllegalArgumentException.class, () -> Money.of(BigDecimal.ONE, "XAU"));
        assertFalse(Money.zero(Currency.getInstance("EUR")).isPositive());
        assertTrue(Money.zero(Currency.getInstance("EUR")).isZero());
    }
}
