package org.rsp.returns.statistics;

import static org.rsp.platform.access.FieldClass.P0;

import java.util.List;
import org.rsp.platform.access.Classified;

/** A table that can be asked for: by what it is parted, and what it counts. */
record StatisticTableView(
        @Classified(P0) String code,
        @Classified(P0) List<StatisticBreakdown> breakdowns,
        @Classified(P0) List<String> counts) {

    static StatisticTableView of(StatisticTable table) {
        return new StatisticTableView(table.code(), table.breakdowns(), table.counts());
    }
}
