package org.rsp.returns.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardSource;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;

/** Guards G4 and G5: the person's own order, and what was offered before it (ORD-4, ORD-6). Its evidence is codes: it is read by others than the custodian, too. */
@ApplicationScoped
class OrderGuardService implements GuardSource {

    private static final ZoneOffset LAST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(-12);

    private final RemovalOrderRepository orders;
    private final VoluntaryOfferRepository offers;
    private final Clock clock;

    OrderGuardService(RemovalOrderRepository orders, VoluntaryOfferRepository offers, Clock clock) {
        this.orders = orders;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public Set<ReturnGuard> guards() {
        return Set.of(ReturnGuard.G4, ReturnGuard.G5);
    }

    @Override
    public Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of) {
        var now = clock.instant();
        return guard == ReturnGuard.G4
                ? orders.findLast(of.returnId())
                        .map(order -> finding(guard, order.whyNobodyGoesByIt(today(now)), "REMEDY_OVER", now))
                : offers.findLast(of.returnId())
                        .map(offer -> finding(
                                guard, offer.whyItIsOpen(), offer.state().name(), now));
    }

    /** ORD-4: the day as it is where it is earliest, so that the last day of a remedy is over everywhere when it is over here. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, LAST_TO_BEGIN_A_DAY);
    }

    private static GuardFinding finding(ReturnGuard guard, Optional<String> why, String evidence, Instant now) {
        return why.map(reason -> GuardFinding.fail(guard, reason, now))
                .orElseGet(() -> GuardFinding.pass(guard, evidence, now));
    }
}
