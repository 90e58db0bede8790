package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.statistics.Quarter;
import org.rsp.returns.statistics.ReturnWill;
import org.rsp.returns.statistics.StatisticBreakdown;
import org.rsp.returns.statistics.StatisticCell;
import org.rsp.returns.statistics.StatisticSource;
import org.rsp.returns.statistics.StatisticTable;

/**
 * For how many persons a document was asked for and issued, how many had none on the day by which it had to be there (TDO-9), and for how many a state's silence lets a provisional one do
 * (TDO-8); for each will a table. Who is issued one in a quarter may have asked in another, so none is a part of another.
 */
@ApplicationScoped
class TravelDocumentStatisticService implements StatisticSource {

    private static final String DOCUMENTS = "DOCUMENTS";

    private final TravelDocumentCountRepository counts;

    TravelDocumentStatisticService(TravelDocumentCountRepository counts) {
        this.counts = counts;
    }

    @Override
    public List<StatisticTable> tables() {
        return Stream.of(ReturnWill.values())
                .map(will -> StatisticTable.of(
                        will.table(DOCUMENTS),
                        List.of(StatisticBreakdown.DESTINATION, StatisticBreakdown.CUSTODIAN),
                        List.of("REQUESTED", "ISSUED", "LATE", "BY_SILENCE")))
                .toList();
    }

    @Override
    public List<StatisticCell> count(StatisticTable table, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return counts.documents(ReturnWill.of(table.code()), by, quarter, without).stream()
                .map(StatisticCell::of)
                .toList();
    }
}
