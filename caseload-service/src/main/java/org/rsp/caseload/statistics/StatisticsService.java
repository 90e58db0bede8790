package org.rsp.caseload.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsp.caseload.stays.RemovalStayService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.statistics.CountTable;
import org.rsp.platform.statistics.CountedQuarters;
import org.rsp.platform.statistics.Quarter;

/** Counts of what was processed, over every custodian; the same table for whoever may ask. Each call is one transaction. */
@ApplicationScoped
public class StatisticsService {

    private final DecisionCountRepository counts;
    private final CountedQuarters quarters;
    private final RemovalStayService stays;
    private final WiderRows wider;
    private final Access access;
    private final Caller caller;
    private final Audit audit;
    private final AuditedRequest request;
    private final Clock clock;

    StatisticsService(
            DecisionCountRepository counts,
            CountedQuarters quarters,
            RemovalStayService stays,
            WiderRows wider,
            Access access,
            Caller caller,
            Audit audit,
            AuditedRequest request,
            Clock clock) {
        this.counts = counts;
        this.quarters = quarters;
        this.stays = stays;
        this.wider = wider;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    DecisionStatisticsView decisions(LocalDate from, LocalDate to, Breakdown by, StatisticsLevel level) {
        var actor = asking();
        var quarter = quarter(from, to);
        var counted = counted(level, by, quarter);
        return DecisionStatisticsView.of(level, by, quarter, countedOn(quarter), told(counted, by, actor));
    }

    @Transactional
    ConsistencyView consistency(LocalDate from, LocalDate to) {
        var actor = asking();
        var quarter = quarter(from, to);
        var counted = counted(StatisticsLevel.FIRST_INSTANCE, Breakdown.ORIGIN, quarter).stream()
                .filter(each -> !each.group().equals(actor.organisation()))
                .flatMap(each -> each.parts().values().stream())
                .sorted(Comparator.comparing(DecisionCounts::group))
                .toList();
        return new ConsistencyView(quarter.from(), quarter.to(), countedOn(quarter), ConsistencyLine.of(counted));
    }

    /** STA-6: whoever asks first has the quarter counted, and what was counted then is told from then on. */
    private List<DecisionCounts> counted(StatisticsLevel level, Breakdown by, Quarter quarter) {
        return wider.asService(() -> {
            if (quarters.begins(quarter, today())) {
                counts.count(quarter, stays.witnesses());
            }
            return counts.counts(level, by, quarter);
        });
    }

    private LocalDate countedOn(Quarter quarter) {
        return wider.asService(() -> quarters.countedOn(quarter));
    }

    /** About nobody; but no answer leaves without an entry, and no purpose that the caller's roles do not serve. */
    private Actor asking() {
        var actor = caller.actor();
        access.purpose(actor);
        audit.record(request.entry(actor, AuditAction.READ).allowed(Stream.of("STA-1")));
        return actor;
    }

    private Quarter quarter(LocalDate from, LocalDate to) {
        return Quarter.over(from, to, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Of the groups and, last, of all. */
    private static List<ToldCounts> told(List<DecisionCounts> counted, Breakdown by, Actor actor) {
        var groups = counted.subList(0, counted.size() - 1);
        var unnamed = unnamed(groups, by, actor);
        var lodged = table(groups, DecisionCounts::lodged, 2, unnamed);
        var decided = table(groups, DecisionCounts::decided, 4, unnamed);
        var left = table(groups, DecisionCounts::left, 1, unnamed);
        return IntStream.range(0, counted.size())
                .filter(row -> !unnamed.contains(row))
                .mapToObj(row -> ToldCounts.of(counted.get(row), lodged, decided, left, row))
                .filter(told ->
                        !told.isEmpty() || told.group().equals(counted.getLast().group()))
                .toList();
    }

    private static CountTable table(
            List<DecisionCounts> groups, Function<DecisionCounts, long[]> kinds, int number, Set<Integer> unnamed) {
        return new CountTable(groups.stream().map(group -> parts(group, kinds)).toList(), number, unnamed);
    }

    private static Map<String, long[]> parts(DecisionCounts group, Function<DecisionCounts, long[]> kinds) {
        return group.parts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> kinds.apply(part.getValue())));
    }

    /** STA-4: no state is told of those who come from it. */
    private static Set<Integer> unnamed(List<DecisionCounts> groups, Breakdown by, Actor actor) {
        return IntStream.range(0, groups.size())
                .filter(row -> by == Breakdown.ORIGIN && groups.get(row).group().equals(actor.organisation()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
