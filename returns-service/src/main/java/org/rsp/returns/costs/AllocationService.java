package org.rsp.returns.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.money.Money;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What can be done with allocations; each call is one transaction, in which the fund is held, after the allocation where there is one. */
@ApplicationScoped
class AllocationService {

    private final AllocationRepository allocations;
    private final FundRepository funds;
    private final WiderRows wider;
    private final Ids ids;
    private final Desk<AllocationState, AllocationTransition, Allocation, AllocationView> desk;

    AllocationService(AllocationRepository allocations, FundRepository funds, WiderRows wider, Ids ids, Acts acts) {
        this.allocations = allocations;
        this.funds = funds;
        this.wider = wider;
        this.ids = ids;
        this.desk = acts.desk(
                AllocationTransition.LIFECYCLE,
                allocations,
                (allocation, _, actor) ->
                        AllocationView.of(allocation, drawn(List.of(allocation)).apply(allocation), actor));
    }

    /** FND-4: the fund is locked, so that those who ask at the same time are counted one after the other. */
    @Transactional
    Answer<AllocationView> make(FundId fundId, Call call, AllocationCommand.Make command) {
        return desk.open(command.act(), call, List.of(fundId, command), by -> {
            var fund = funds.lock(fundId.value(), by.actor());
            var said = FundRule.inCurrencyOf(fund, command.amount(), command.currency());
            var amount = CostRule.positive(said, "/amount");
            var allocatedFrom = fund.allocate(amount, by);
            var allocation = Allocation.make(ids.next(), fund, command, amount, by);
            allocations.persist(allocation);
            return new Desk.Opened<>(allocation, allocation.made(by).and(fund, allocatedFrom));
        });
    }

    /** FND-5. */
    @Transactional
    Answer<AllocationView> giveBack(AllocationId id, Step step, AllocationCommand.GiveBack command) {
        return desk.perform(command.act(), id.value(), step, command, (allocation, by) -> {
            allocation.next(command, by.actor());
            FundRule.checkGivingBack(allocation, by.today(), allocation.open(by.actor()));
            var rest = allocation.left();
            return takenBack(allocation, rest, allocation.giveBack(command, by), by);
        });
    }

    /** The fund is another state's: it is the service that keeps its sum. */
    private Done takenBack(Allocation allocation, Money rest, Done done, By by) {
        return wider.asSystem(() -> {
            var fund = funds.hold(allocation.fundId()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            return done.and(fund, fund.takeBack(rest, by));
        });
    }

    @Transactional
    Answer<AllocationView> get(AllocationId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(AllocationId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** Those of one fund, made last first. */
    @Transactional
    Page<AllocationView> ofFund(FundId fundId, PageRequest page) {
        var fund = funds.get(fundId.value(), desk.actor());
        return shown(allocations.of(fund.id(), page), page);
    }

    /** Those that the organisation may spend, made last first. */
    @Transactional
    Page<AllocationView> list(PageRequest page) {
        return shown(allocations.spentBy(desk.actor(), page), page);
    }

    /** FND-8. */
    private Function<Allocation, BigDecimal> drawn(List<Allocation> on) {
        var known = allocations.drawnAsKnown(on.stream().map(Allocation::id).toList());
        return allocation -> known.getOrDefault(allocation.id(), BigDecimal.ZERO);
    }

    private Page<AllocationView> shown(List<Allocation> oneMore, PageRequest page) {
        var actor = desk.actor();
        var drawn = drawn(oneMore);
        var rows = oneMore.stream()
                .map(each -> allocations
                        .require(each, actor)
                        .telling(_ -> AllocationView.of(each, drawn.apply(each), actor)))
                .toList();
        return desk.list(rows, page, view -> new Cursor.Key(0, view.id()));
    }
}
