package org.rsp.returns.costs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.money.Money;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.costs.CostCommand.Book.Bearing;

/** What may refuse an open act on a cost line. */
final class CostRule {

    private CostRule() {}

    /** CST-1. */
    static Money amount(String amount, String currency, String pointer) {
        return Money.find(amount, currency)
                .orElseThrow(() -> Refusal.field(
                        pointer,
                        "CST-1",
                        "Say it in a currency that is in use, with no more digits than that currency has."));
    }

    static Money positiveAmount(String amount, String currency, String pointer) {
        return positive(amount(amount, currency, pointer), pointer);
    }

    static Money positive(Money said, String pointer) {
        if (!said.isPositive()) {
            throw Refusal.field(pointer, "CST-1", "Say an amount that is more than nothing.");
        }
        return said;
    }

    static void checkIncurred(LocalDate incurredOn, LocalDate today) {
        if (incurredOn.isAfter(today)) {
            throw Refusal.field("/incurredOn", "CST-1", "It is booked after it arose.");
        }
    }

    /** CST-2: who bears what, exactly the whole together. What nobody is named for is the custodian's. */
    static List<CostShare> shares(List<Bearing> payers, Money whole) {
        if (payers.isEmpty()) {
            return List.of(new CostShare(Payer.STATE, whole, null));
        }
        checkNamed(payers);
        var amounts = payers.getFirst().parts() == null ? said(payers, whole) : divided(payers, whole);
        var shares = new ArrayList<CostShare>();
        for (int i = 0; i < payers.size(); i++) {
            shares.add(new CostShare(payers.get(i).payer(), amounts.get(i), drawnOn(payers.get(i), i)));
        }
        return shares;
    }

    private static void checkNamed(List<Bearing> payers) {
        var named = new HashSet<Payer>();
        for (int i = 0; i < payers.size(); i++) {
            var each = payers.get(i);
            if (!named.add(each.payer())) {
                throw Refusal.field("/payers/" + i + "/payer", "CST-2", "Name each payer once.");
            }
            if ((each.amount() == null) == (each.parts() == null)
                    || (each.parts() == null) != (payers.getFirst().parts() == null)) {
                throw Refusal.field("/payers/" + i, "CST-2", "Say of all of them an amount, or of all of them parts.");
            }
        }
    }

    private static List<Money> said(List<Bearing> payers, Money whole) {
        var amounts = new ArrayList<Money>();
        var left = whole;
        for (int i = 0; i < payers.size(); i++) {
            var amount = payers.get(i).amount();
            if (amount == null) {
                throw new AssertionError("it was looked whether each says one");
            }
            var share = positiveAmount(amount, whole.currency().getCurrencyCode(), "/payers/" + i + "/amount");
            amounts.add(share);
            left = left.minus(share);
        }
        if (!left.isZero()) {
            throw Refusal.field("/payers", "CST-2", "Together they bear exactly the amount.");
        }
        return amounts;
    }

    private static List<Money> divided(List<Bearing> payers, Money whole) {
        var parts = payers.stream().flatMap(each -> Optional.ofNullable(each.parts()).stream());
        var amounts = whole.split(parts.toList());
        if (!amounts.stream().allMatch(Money::isPositive)) {
            throw Refusal.field("/payers", "CST-2", "It is too little to be divided so: somebody would bear nothing.");
        }
        return amounts;
    }

    private static @Nullable UUID drawnOn(Bearing bearing, int place) {
        if ((bearing.payer() == Payer.CONFISCATED_ASSET_FUND) != (bearing.allocationId() != null)) {
            throw Refusal.field(
                    allocation(place), "CST-7", "What the fund bears, and nothing else, is drawn on an allocation.");
        }
        return bearing.allocationId();
    }

    static String allocation(int place) {
        return "/payers/" + place + "/allocationId";
    }

    /** CST-5. */
    static void checkPartner(List<CostShare> shares, boolean isAgreed) {
        var named = shares.stream().anyMatch(share -> share.payer() == Payer.AGREEMENT_PARTNER);
        demand(
                "CST-5",
                !named || isAgreed,
                "An agreement with a clause on costs is in force for the two states and the kind.");
    }

    /** CST-7: only what is left of it, in its own currency (CST-6). */
    static void checkDrawing(Allocation on, Money share, String pointer) {
        if (!on.amount().currency().equals(share.currency())) {
            throw Refusal.field(pointer, "CST-6", "The allocation is in another currency.");
        }
        demand("CST-7", on.canBear(share), "What is left of the allocation is as much as this.");
    }

    private static void demand(String rule, boolean holds, String words) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), List.of());
        }
    }
}
