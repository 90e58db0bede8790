package org.rsp.returns.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.money.Money;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a fund. */
final class FundRule {

    private FundRule() {}

    /** FND-1. */
    static void checkRecording(FundCommand.RecordAsset said, Actor actor, LocalDate today) {
        demand(
                "FND-1",
                Actor.isState(actor.organisation()),
                "A state records what its own court has confiscated.",
                List.of());
        if (said.judgedOn().isAfter(today)) {
            throw Refusal.field("/judgedOn", "FND-1", "It is recorded after the judgment.");
        }
    }

    static BigDecimal share(FundCommand.RecordAsset said) {
        var share = new BigDecimal(said.transferableShare());
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw Refusal.field("/transferableShare", "FND-4", "Say a part of the whole: more than 0, and 1 at most.");
        }
        return share;
    }

    /** CST-6: everything that is said of a fund is said in its currency. */
    static Money inCurrencyOf(Fund fund, String amount, String currency) {
        var said = CostRule.amount(amount, currency, "/amount");
        if (!said.currency().equals(fund.value().currency())) {
            throw Refusal.field("/currency", "CST-6", "The fund is in another currency.");
        }
        return said;
    }

    /** FND-3: victims first; what is allocated already was free when it was, and what a second account has confirmed is not taken back by one. */
    static void checkReserve(Fund fund, Money reserve, List<String> open) {
        if (reserve.exceeds(fund.value())) {
            throw Refusal.field("/amount", "FND-3", "No more than the whole can be reserved.");
        }
        demand(
                "FND-3",
                !fund.allocated().exceeds(fund.transferableBeside(reserve)),
                "What is to be reserved is not allocated.",
                open);
        demand(
                "FND-3",
                fund.state() != FundState.FINAL || !fund.reserved().exceeds(reserve),
                "What is reserved for victims is only raised once the confiscation is confirmed.",
                open);
    }

    /** FND-2, FND-3. */
    static void checkConfirming(Fund fund, FundCommand.Confirm said, Actor actor, LocalDate today, List<String> open) {
        if (said.finalOn().isBefore(fund.judgedOn()) || said.finalOn().isAfter(today)) {
            throw Refusal.field(
                    "/finalOn", "FND-2", "It becomes final after the judgment, and is confirmed after that.");
        }
        var guards = List.of(
                Guard.of("FND-2", !fund.isRecordedBy(actor.subject()), "Somebody else has recorded the fund."),
                Guard.of("FND-3", fund.isReserveSaid(), "It is said what is reserved for victims, be it nothing."));
        if (guards.stream().anyMatch(guard -> guard.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
    }

    /** FND-2, FND-4. */
    static void checkAllocating(Fund fund, Money amount, List<String> open) {
        demand("FND-2", fund.state() == FundState.FINAL, "The confiscation is final, and the fund is open.", open);
        demand("FND-4", !amount.exceeds(fund.available()), "As much as this is left to be allocated.", open);
    }

    /** FND-7: who has given it sees what is given back, and of a second time in the year what it is of. */
    static void checkGivingBack(Allocation allocation, LocalDate today, List<String> open) {
        demand(
                "FND-7",
                !allocation.isGivenBackIn(today.getYear()),
                "It was not given back in this calendar year yet.",
                open);
    }

    /** FND-6. */
    static void checkSettingAside(Fund fund, List<String> open) {
        demand("FND-6", fund.allocated().isZero(), "Nothing is allocated from it.", open);
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}
