package org.rsp.caseload.statistics;

import static org.rsp.platform.access.FieldClass.P0;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rsp.platform.access.Classified;
import org.rsp.platform.statistics.CountTable;

/**
 * How often one custodian gives protection to those of one origin, beside how often all do; in whole per cent, with the range in which chance alone would
 * leave it.
 *
 * @param difference in points, from the rate of all custodians whose rate is told
 */
record ConsistencyLine(
        @Classified(P0) String origin,
        @Classified(P0) String custodian,
        @Classified(P0) long protectionRate,
        @Classified(P0) long lowest,
        @Classified(P0) long highest,
        @Classified(P0) long difference) {

    private static final double NINETY_FIVE_PER_CENT = 1.96;

    /** What was decided on the merits. */
    private record Merits(String origin, String custodian, long recognised, long complementary, long refused) {

        static Merits of(DecisionCounts counted) {
            var name = counted.group().split(" ");
            return new Merits(name[0], name[1], counted.recognised(), counted.complementary(), counted.rejected());
        }

        /** QLT-1: enough to compare, and never a few people in any of the counts that it rests on. */
        boolean isTold() {
            return all() >= ToldCounts.FEWEST_OF_A_RATE
                    && isMany(recognised)
                    && isMany(complementary)
                    && isMany(refused);
        }

        long given() {
            return recognised + complementary;
        }

        private static boolean isMany(long count) {
            return count == 0 || count >= CountTable.SMALLEST_TOLD;
        }

        long all() {
            return given() + refused;
        }

        double rate() {
            return (double) given() / all();
        }
    }

    /** Of each origin that at least two custodians have decided on often enough. */
    static List<ConsistencyLine> of(List<DecisionCounts> counted) {
        Map<String, List<Merits>> origins = counted.stream()
                .map(Merits::of)
                .filter(Merits::isTold)
                .collect(Collectors.groupingBy(Merits::origin, TreeMap::new, Collectors.toList()));
        return origins.values().stream()
                .filter(offices -> offices.size() > 1)
                .map(ConsistencyLine::compared)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<ConsistencyLine> compared(List<Merits> offices) {
        var given = offices.stream().mapToLong(Merits::given).sum();
        var all = offices.stream().mapToLong(Merits::all).sum();
        var whole = Math.round(100.0 * given / all);
        return offices.stream().map(office -> line(office, whole)).toList();
    }

    /** The range is Wilson's: it stays between nought and a hundred where the rate is near them. */
    private static ConsistencyLine line(Merits office, long whole) {
        var n = office.all();
        var p = office.rate();
        var z = NINETY_FIVE_PER_CENT * NINETY_FIVE_PER_CENT;
        var middle = (p + z / (2 * n)) / (1 + z / n);
        var half = NINETY_FIVE_PER_CENT * Math.sqrt(p * (1 - p) / n + z / (4.0 * n * n)) / (1 + z / n);
        var rate = Math.round(100 * p);
        return new ConsistencyLine(
                office.origin(),
                office.custodian(),
                rate,
                Math.round(100 * (middle - half)),
                Math.round(100 * (middle + half)),
                rate - whole);
    }
}
