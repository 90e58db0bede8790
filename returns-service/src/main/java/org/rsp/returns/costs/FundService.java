package org.rsp.returns.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Told;
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

/** What can be done with funds; each call is one transaction. */
@ApplicationScoped
class FundService {

    private static final UUID NOBODY = new UUID(0, 0);

    private final FundRepository funds;
    private final Ids ids;
    private final Desk<FundState, FundTransition, Fund, FundView> desk;

    FundService(FundRepository funds, Ids ids, Acts acts) {
        this.funds = funds;
        this.ids = ids;
        this.desk = acts.desk(FundTransition.LIFECYCLE, funds, (fund, _, actor) -> FundView.of(fund, actor));
    }

    /** A sum and its place in the order. */
    private record Placed(int place, FundBalanceView balance) {}

    @Transactional
    Answer<FundView> record(Call call, FundCommand.RecordAsset command) {
        return desk.open(command.act(), call, command, by -> {
            FundRule.checkRecording(command, by.actor(), by.today());
            var value = CostRule.positiveAmount(command.value(), command.currency(), "/value");
            var fund = Fund.record(ids.next(), command, value, FundRule.share(command), by);
            funds.persist(fund);
            return new Desk.Opened<>(fund, fund.recorded(by));
        });
    }

    @Transactional
    Answer<FundView> reserveForVictims(FundId id, Step step, FundCommand.ReserveForVictims command) {
        return perform(id, step, command, (fund, by) -> {
            var reserve = FundRule.inCurrencyOf(fund, command.amount(), command.currency());
            FundRule.checkReserve(fund, reserve, fund.open(by.actor()));
            return fund.reserveForVictims(command, reserve, by);
        });
    }

    @Transactional
    Answer<FundView> confirm(FundId id, Step step, FundCommand.Confirm command) {
        return perform(id, step, command, (fund, by) -> {
            FundRule.checkConfirming(fund, command, by.actor(), by.today(), fund.open(by.actor()));
            return fund.confirm(command, by);
        });
    }

    @Transactional
    Answer<FundView> close(FundId id, Step step, FundCommand.Close command) {
        return perform(id, step, command, (fund, by) -> fund.close(command, by));
    }

    @Transactional
    Answer<FundView> setAside(FundId id, Step step, FundCommand.SetAside command) {
        return perform(id, step, command, (fund, by) -> {
            FundRule.checkSettingAside(fund, fund.open(by.actor()));
            return fund.setAside(command, by);
        });
    }

    /** 403 and 409 first. */
    private Answer<FundView> perform(FundId id, Step step, FundCommand command, BiFunction<Fund, By, Done> change) {
        return desk.perform(command.act(), id.value(), step, command, (fund, by) -> {
            fund.next(command, by.actor());
            return change.apply(fund, by);
        });
    }

    @Transactional
    Answer<FundView> get(FundId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(FundId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** Recorded last first. */
    @Transactional
    Page<FundView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = funds.page(page, actor).stream()
                .map(fund -> funds.require(fund, actor).telling(_ -> FundView.of(fund, actor)))
                .toList();
        return desk.list(rows, page, view -> new Cursor.Key(0, view.id()));
    }

    /** Of the organisation's confirmed funds, for each currency. */
    @Transactional
    Page<FundBalanceView> balances(PageRequest page) {
        var balances = FundBalance.of(funds.confirmed(desk.actor()));
        int from = page.after().map(key -> Math.toIntExact(key.order())).orElse(0);
        var told = IntStream.range(from, Math.min(balances.size(), from + page.oneMore()))
                .mapToObj(i -> new Placed(i + 1, FundBalanceView.of(balances.get(i))))
                .toList();
        return desk.list(
                told,
                placed -> new Told<>(placed.balance(), Decision.ofNobody("FND-1")),
                page,
                placed -> new Cursor.Key(placed.place(), NOBODY),
                _ -> List.of());
    }
}
