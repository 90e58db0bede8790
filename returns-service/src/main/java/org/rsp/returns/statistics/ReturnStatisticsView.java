package org.rsp.returns.statistics;

import static org.rsp.platform.access.FieldClass.P0;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.money.Money;

/**
 * One table of a quarter, from the returns of every custodian.
 *
 * @param definition of what each count is; another one has another name
 * @param countedOn since when nothing in it has changed
 */
record ReturnStatisticsView(
        @Classified(P0) LocalDate from,
        @Classified(P0) LocalDate to,
        @Classified(P0) String table,
        @Classified(P0) StatisticBreakdown by,
        @Classified(P0) String definition,
        @Classified(P0) LocalDate countedOn,
        @Classified(P0) List<ReturnGroupView> groups,
        @Classified(P0) ReturnGroupView all) {

    private static final String DEFINITION = "rsp-returns-1";

    /** What is told of one group. */
    record ReturnGroupView(
            @Classified(P0) String group, @Classified(P0) List<ReturnCountView> counts) {

        static ReturnGroupView of(KeptTable.ToldGroup told) {
            return new ReturnGroupView(
                    told.group(),
                    told.counts().stream().map(ReturnCountView::of).toList());
        }
    }

    /**
     * One count.
     *
     * @param number absent where it is kept back
     * @param medianDays since the step before, where that takes days and there are enough
     * @param share of all of whom this is a part, as answered in time of those that were to be answered; where both are told and the whole is enough
     * @param amount what those who are counted have cost together, where that is counted and there are enough
     */
    record ReturnCountView(
            @Classified(P0) String counted,
            @Classified(P0) @Nullable Long number,
            @Classified(P0) @Nullable Long medianDays,
            @Classified(P0) @Nullable BigDecimal share,
            @Classified(P0) @Nullable String amount,
            @Classified(P0) @Nullable String currency) {

        static ReturnCountView of(KeptTable.ToldCount told) {
            var sum = Optional.ofNullable(told.sum());
            return new ReturnCountView(
                    told.counted(),
                    told.number(),
                    told.medianDays(),
                    told.share(),
                    sum.map(Money::text).orElse(null),
                    sum.map(each -> each.currency().getCurrencyCode()).orElse(null));
        }
    }

    static ReturnStatisticsView of(KeptTable kept, String reader) {
        var told = kept.told(reader);
        return new ReturnStatisticsView(
                kept.quarter().from(),
                kept.quarter().to(),
                kept.table().code(),
                kept.by(),
                DEFINITION,
                kept.countedOn(),
                told.subList(0, told.size() - 1).stream()
                        .map(ReturnGroupView::of)
                        .toList(),
                ReturnGroupView.of(told.getLast()));
    }
}
