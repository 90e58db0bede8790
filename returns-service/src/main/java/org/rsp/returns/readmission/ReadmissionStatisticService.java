package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.statistics.Quarter;
import org.rsp.returns.statistics.StatisticBreakdown;
import org.rsp.returns.statistics.StatisticCell;
import org.rsp.returns.statistics.StatisticParts;
import org.rsp.returns.statistics.StatisticSource;
import org.rsp.returns.statistics.StatisticTable;

/** How agreements are kept: for each two states how many requests for readmission were to be answered, and what share was in time. */
@ApplicationScoped
class ReadmissionStatisticService implements StatisticSource {

    private static final String TO_BE_ANSWERED = "TO_BE_ANSWERED";
    private static final List<String> HOW = List.of("IN_TIME", "BY_SILENCE", "NOT_IN_TIME");

    private final ReadmissionCountRepository counts;

    ReadmissionStatisticService(ReadmissionCountRepository counts) {
        this.counts = counts;
    }

    @Override
    public List<StatisticTable> tables() {
        return List.of(new StatisticTable(
                "READMISSION_ANSWERS",
                List.of(StatisticBreakdown.AGREEMENT),
                List.of(TO_BE_ANSWERED, "IN_TIME", "BY_SILENCE", "NOT_IN_TIME"),
                Set.of(TO_BE_ANSWERED),
                List.of(new StatisticParts(TO_BE_ANSWERED, HOW)),
                true));
    }

    @Override
    public List<StatisticCell> count(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return counts.answers(quarter, without).stream().map(StatisticCell::of).toList();
    }
}
