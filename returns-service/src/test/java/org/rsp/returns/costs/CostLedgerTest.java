package org.rsp.returns.costs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.money.Money;
import org.rsp.platform.problem.Refusal;

/** Ledgers and funds against whole numbers of the smallest unit, for any lines and any allocations that come. */
class CostLedgerTest {

    private static final int TRIES = 500;
    private static final List<String> CURRENCIES = List.of("JPY", "EUR", "MYR", "KWD");
    private static final Instant AT = Instant.parse("2026-11-20T08:30:00Z");

    private final Random random = new Random(380);

    private static By by(String subject, Role role) {
        return new By(new Actor(subject, "mys", "MYS", Set.of(role)), AT);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private CostCommand.Book said() {
        var payers = new ArrayList<>(List.of(Payer.STATE, Payer.DONOR, Payer.CARRIER, Payer.AGREEMENT_PARTNER));
        Collections.shuffle(payers, random);
        var bearing = payers.subList(0, random.nextInt(payers.size() + 1)).stream()
                .map(payer -> new CostCommand.Book.Bearing(payer, null, 1 + random.nextInt(20), null))
                .toList();
        return new CostCommand.Book(
                any(List.of(CostKind.values())),
                LocalDate.of(2026, 10, 30),
                "RET-1",
                String.valueOf(100 + random.nextInt(1_000_000)),
                any(CURRENCIES),
                bearing);
    }

    private CostLine booked() {
        var command = said();
        var amount = CostRule.positiveAmount(command.amount(), command.currency(), "/amount");
        return CostLine.book(
                id(),
                new CostLine.Of(id(), id(), id(), "MYS"),
                command,
                amount,
                CostRule.shares(command.payers(), amount),
                null,
                by("one", Role.RETURNS_OFFICER));
    }

    private static BigInteger units(Money money) {
        return money.amount().unscaledValue();
    }

    @Test
    void CST_2_the_shares_of_any_line_and_of_its_counter_line_are_the_whole() {
        for (int i = 0; i < TRIES; i++) {
            var line = booked();
            var counter = line.counter(id(), by("two", Role.SUPERVISOR));
            for (var each : List.of(line, counter)) {
                var sum = each.shares().stream()
                        .map(share -> units(share.amount()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
                assertEquals(units(each.amount()), sum);
            }
            assertEquals(units(line.amount()).negate(), units(counter.amount()));
            assertEquals(line.id(), counter.reverses());
            for (int s = 0; s < line.shares().size(); s++) {
                var share = line.shares().get(s);
                var back = counter.shares().get(s);
                assertEquals(share.payer(), back.payer());
                assertTrue(share.amount().plus(back.amount()).isZero());
                assertTrue(share.amount().isPositive());
            }
        }
    }

    @Test
    void CST_6_the_ledger_is_the_sum_of_its_lines_in_each_currency_and_by_whatever_it_is_told() {
        for (int i = 0; i < TRIES / 5; i++) {
            var lines = new ArrayList<CostLine>();
            for (int n = random.nextInt(30); n > 0; n--) {
                var line = booked();
                lines.add(line);
                if (random.nextInt(3) == 0) {
                    var command = new CostCommand.Reverse(CostReversal.OTHER_AMOUNT);
                    var two = by("two", Role.SUPERVISOR);
                    var counter = line.counter(id(), two);
                    line.reverse(command, counter, two);
                    lines.add(counter);
                }
            }
            var ledger = CostLedger.of(lines);
            assertEquals(lines.size(), ledger.lines());
            var expected = new HashMap<String, BigInteger>();
            lines.forEach(line -> {
                var currency = line.amount().currency().getCurrencyCode();
                expected.merge(currency, units(line.amount()), BigInteger::add);
                expected.merge(currency + line.kind(), units(line.amount()), BigInteger::add);
                line.shares()
                        .forEach(share ->
                                expected.merge(currency + share.payer(), units(share.amount()), BigInteger::add));
            });
            assertEquals(expected, told(ledger));
        }
    }

    private static Map<String, BigInteger> told(CostLedger ledger) {
        var told = new HashMap<String, BigInteger>();
        for (var total : ledger.totals()) {
            var currency = total.sum().currency().getCurrencyCode();
            told.put(currency, units(total.sum()));
            total.byKind().forEach((kind, sum) -> told.put(currency + kind, units(sum)));
            total.byPayer().forEach((payer, sum) -> told.put(currency + payer, units(sum)));
        }
        return told;
    }

    private Fund confirmed(String value, String share, String currency, String reserve) {
        var one = by("one", Role.SUPERVISOR);
        var command = new FundCommand.RecordAsset(
                "HIGH-COURT",
                "44-117-2024",
                LocalDate.of(2025, 3, 14),
                AssetKind.CASH,
                value,
                currency,
                share,
                LegalBasis.UNTOC_12);
        var fund = Fund.record(
                id(), command, CostRule.positiveAmount(value, currency, "/value"), FundRule.share(command), one);
        var reserving = new FundCommand.ReserveForVictims(reserve, currency);
        fund.reserveForVictims(reserving, FundRule.inCurrencyOf(fund, reserve, currency), one);
        fund.confirm(new FundCommand.Confirm(LocalDate.of(2025, 9, 1)), by("two", Role.SUPERVISOR));
        return fund;
    }

    /** Allocated, drawn, put back and given back at random: what the fund says is allocated is what the allocations hold, and none is ever below nothing. */
    @Test
    void FND_4_a_fund_and_its_allocations_always_add_up() {
        var two = by("two", Role.SUPERVISOR);
        for (int i = 0; i < TRIES / 10; i++) {
            var currency = any(CURRENCIES);
            int value = 1 + random.nextInt(100_000);
            var fund = confirmed(
                    String.valueOf(value),
                    "0." + (1 + random.nextInt(9_999)),
                    currency,
                    String.valueOf(random.nextInt(value + 1)));
            var most = fund.value().minus(fund.reserved()).amount().multiply(fund.transferableShare());
            assertTrue(fund.transferable().amount().compareTo(most) <= 0);
            var allocations = new ArrayList<Allocation>();
            for (int n = 0; n < 60; n++) {
                step(fund, allocations, two);
                var held = allocations.stream()
                        .map(each -> each.amount().minus(each.givenBack()))
                        .reduce(Money.zero(fund.value().currency()), Money::plus);
                assertEquals(held, fund.allocated());
                assertEquals(fund.transferable().minus(held), fund.available());
                assertTrue(units(fund.available()).signum() >= 0);
                assertTrue(
                        allocations.stream().allMatch(each -> units(each.left()).signum() >= 0));
                assertTrue(allocations.stream()
                        .allMatch(each -> units(each.drawn()).signum() >= 0));
            }
        }
    }

    private void step(Fund fund, List<Allocation> allocations, By by) {
        var currency = fund.value().currency();
        var amount = new Money(
                new BigDecimal(BigInteger.valueOf(1 + random.nextInt(2_000_000)), currency.getDefaultFractionDigits()),
                currency);
        if (allocations.isEmpty() || random.nextInt(3) == 0) {
            var command = new AllocationCommand.Make("THA", amount.text(), currency.getCurrencyCode());
            if (amount.exceeds(fund.available())) {
                assertThrows(Refusal.class, () -> fund.allocate(amount, by));
            } else {
                fund.allocate(amount, by);
                allocations.add(Allocation.make(id(), fund, command, amount, by));
            }
            return;
        }
        var allocation = any(allocations);
        switch (random.nextInt(3)) {
            case 0 -> {
                if (allocation.canBear(amount)) {
                    allocation.draw(amount);
                }
            }
            case 1 -> {
                // a counter-line, of all that is drawn
                allocation.putBack(allocation.drawn());
            }
            default -> {
                var rest = allocation.left();
                allocation.giveBack(new AllocationCommand.GiveBack(), by);
                fund.takeBack(rest, by);
                assertTrue(allocation.left().isZero());
            }
        }
    }
}
