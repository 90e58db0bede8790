package org.rsp.returns.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.statistics.CountedQuarters;
import org.rsp.platform.statistics.Quarter;

/** Counts of what became of returns, over every custodian; the same table for whoever may ask. Each call is one transaction. */
@ApplicationScoped
class StatisticsService {

    /** The place among the tables is a number; it needs no id beside it. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final Instance<StatisticSource> sources;
    private final ReturnCountRepository counts;
    private final KeptCountRepository kept;
    private final CountedQuarters quarters;
    private final WiderRows wider;
    private final Access access;
    private final Caller caller;
    private final Audit audit;
    private final AuditedRequest request;
    private final Pages pages;
    private final Clock clock;

    StatisticsService(
            @Any Instance<StatisticSource> sources,
            ReturnCountRepository counts,
            KeptCountRepository kept,
            CountedQuarters quarters,
            WiderRows wider,
            Access access,
            Caller caller,
            Audit audit,
            AuditedRequest request,
            Pages pages,
            Clock clock) {
        this.sources = sources;
        this.counts = counts;
        this.kept = kept;
        this.quarters = quarters;
        this.wider = wider;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
        this.pages = pages;
        this.clock = clock;
    }

    @Transactional
    ReturnStatisticsView table(String code, LocalDate from, LocalDate to, StatisticBreakdown by) {
        var actor = asking();
        var table = tables().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (!table.breakdowns().contains(by)) {
            throw Refusal.field("/by", "STA-1", "Ask for one of the ways in which the table is parted.");
        }
        var quarter = Quarter.over(from, to, today());
        return ReturnStatisticsView.of(counted(table, by, quarter), actor.organisation());
    }

    /** STA-6: whoever asks first has the quarter counted, every table of it, and what was counted then is told from then on. */
    private KeptTable counted(StatisticTable table, StatisticBreakdown by, Quarter quarter) {
        return wider.asSystem(() -> {
            if (quarters.begins(quarter, today())) {
                count(quarter);
            }
            if (!kept.isKept(quarter, table, by)) {
                throw Refusal.of(CommonProblem.NOT_FOUND);
            }
            return new KeptTable(
                    table,
                    by,
                    quarter,
                    quarters.countedOn(quarter),
                    kept.cells(quarter, table, by),
                    kept.medians(quarter, table, by),
                    kept.sums(quarter, table, by));
        });
    }

    private void count(Quarter quarter) {
        var without = counts.leftOut();
        for (var source : sources) {
            for (var table : source.tables()) {
                for (var by : table.breakdowns()) {
                    kept.keep(
                            quarter,
                            table,
                            by,
                            source.count(table, by, quarter, without),
                            source.medians(table, by, quarter, without),
                            source.sums(table, by, quarter, without));
                }
            }
        }
    }

    /** The tables that there are, by their code. */
    @Transactional
    Page<StatisticTableView> list(PageRequest page) {
        asking();
        var all = tables().stream().map(StatisticTableView::of).toList();
        var last = page.after().map(Cursor.Key::order).orElse(-1L);
        int from = (int) Math.clamp(last + 1, 0L, all.size());
        var oneMore = all.subList(from, Math.min(from + page.oneMore(), all.size()));
        return pages.page(oneMore, page, view -> new Cursor.Key(all.indexOf(view), NO_ID));
    }

    private List<StatisticTable> tables() {
        return sources.stream()
                .flatMap(source -> source.tables().stream())
                .sorted(Comparator.comparing(StatisticTable::code))
                .toList();
    }

    /** About nobody; but no answer leaves without an entry, and no purpose that the caller's roles do not serve. */
    private Actor asking() {
        var actor = caller.actor();
        access.purpose(actor);
        audit.record(request.entry(actor, AuditAction.READ).allowed(Stream.of("STA-1")));
        return actor;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
