package org.rsp.returns.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rsp.platform.money.Money;
import org.rsp.platform.statistics.Quarter;

/** What is told of a table that was counted. */
class KeptTableTest {

    private static final Quarter QUARTER =
            Quarter.over(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31), LocalDate.of(2020, 4, 1));

    private static KeptTable table(Set<String> needed, StatisticCell... cells) {
        return table(needed, List.of("DUE", "HIGH"), List.of(), true, cells);
    }

    private static KeptTable table(
            Set<String> needed,
            List<String> counts,
            List<StatisticParts> parts,
            boolean isSummed,
            StatisticCell... cells) {
        return new KeptTable(
                new StatisticTable("T", List.of(StatisticBreakdown.DESTINATION), counts, needed, parts, isSummed),
                StatisticBreakdown.DESTINATION,
                QUARTER,
                LocalDate.of(2020, 4, 1),
                List.of(cells),
                List.of(new StatisticMedian("", "DUE", 12.4), new StatisticMedian("PAK", "DUE", 11)),
                List.of(new StatisticSum("PAK", "DUE", Money.of(new BigDecimal("480.50"), "EUR"))));
    }

    /** Of 30 who are due 25 answered; how they fare is in three bands. */
    private static KeptTable reviews(long low, long medium, long high, long notReached) {
        return table(
                Set.of("DUE"),
                List.of("DUE", "ANSWERED", "NOT_REACHED", "LOW", "MEDIUM", "HIGH"),
                List.of(
                        new StatisticParts("DUE", List.of("ANSWERED", "NOT_REACHED")),
                        new StatisticParts("ANSWERED", List.of("LOW", "MEDIUM", "HIGH"))),
                true,
                cell("6", "ANSWERED", low + medium + high),
                cell("6", "NOT_REACHED", notReached),
                cell("6", "LOW", low),
                cell("6", "MEDIUM", medium),
                cell("6", "HIGH", high),
                cell("12", "ANSWERED", 60),
                cell("12", "NOT_REACHED", 20),
                cell("12", "LOW", 20),
                cell("12", "MEDIUM", 20),
                cell("12", "HIGH", 20));
    }

    private static @Nullable Long number(List<KeptTable.ToldGroup> told, String group, String counted) {
        return told.stream()
                .filter(each -> each.group().equals(group))
                .flatMap(each -> each.counts().stream())
                .filter(each -> each.counted().equals(counted))
                .map(KeptTable.ToldCount::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static StatisticCell cell(String group, String counted, long number) {
        return new StatisticCell(group, "MYS", counted, number);
    }

    @Test
    void STA_2_each_count_is_kept_back_by_itself() {
        var told =
                table(Set.of(), cell("PAK", "DUE", 40), cell("PAK", "HIGH", 3)).told("MYS");
        assertEquals(40L, told.getFirst().counts().getFirst().number());
        assertNull(told.getFirst().counts().getLast().number());
    }

    @Test
    void REI_7_where_it_is_kept_back_how_many_were_asked_no_score_is_told() {
        var told = table(Set.of("DUE"), cell("PAK", "DUE", 3), cell("PAK", "HIGH", 40))
                .told("MYS");
        assertEquals(
                List.of(KeptTable.ALL),
                told.stream().map(KeptTable.ToldGroup::group).toList());
        assertTrue(told.getLast().counts().stream().allMatch(each -> each.number() == null));
    }

    @Test
    void STA_3_a_median_is_told_of_many_alone() {
        var told =
                table(Set.of(), cell("PAK", "DUE", 24), cell("BGD", "DUE", 26)).told("RSO");
        assertEquals(
                List.of("BGD", "PAK", KeptTable.ALL),
                told.stream().map(KeptTable.ToldGroup::group).toList());
        assertNull(told.get(1).counts().getFirst().medianDays());
        assertEquals(12L, told.getLast().counts().getFirst().medianDays());
    }

    @Test
    void STA_4_a_destination_is_told_nothing_of_itself() {
        var cells = new StatisticCell[] {cell("PAK", "DUE", 40), cell("BGD", "DUE", 50), cell("NPL", "DUE", 60)};
        var told = table(Set.of(), cells).told("PAK");
        assertTrue(told.stream().noneMatch(each -> each.group().equals("PAK")));
        assertTrue(
                told.stream()
                                .filter(each -> each.counts().getFirst().number() != null)
                                .count()
                        < 2,
                "another breakdown tells the sum: nothing follows from it");
        assertEquals(
                150L,
                table(Set.of(), cells).told("RSO").getLast().counts().getFirst().number());
    }

    @Test
    void STA_4_the_only_destination_does_not_learn_that_it_is() {
        var only = table(Set.of(), cell("PAK", "DUE", 40)).told("PAK");
        var beside =
                table(Set.of(), cell("PAK", "DUE", 37), cell("BGD", "DUE", 3)).told("PAK");
        assertEquals(only, beside);
        assertNull(number(only, KeptTable.ALL, "DUE"));
        assertNull(number(table(Set.of(), cell("BGD", "DUE", 40)).told("PAK"), KeptTable.ALL, "DUE"));
    }

    @Test
    void STA_2_a_part_does_not_follow_from_the_whole_and_the_other_parts() {
        var told = reviews(2, 12, 16, 10).told("MYS");
        assertEquals(30L, number(told, "6", "ANSWERED"));
        assertNull(number(told, "6", "LOW"));
        for (var group : List.of("6", "12")) {
            var keptBack = Stream.of("LOW", "MEDIUM", "HIGH")
                    .filter(band -> number(told, group, band) == null)
                    .count();
            assertTrue(keptBack > 1, group);
        }
        var small = reviews(10, 10, 10, 2).told("MYS");
        for (var counted : List.of("ANSWERED", "NOT_REACHED", "LOW", "MEDIUM", "HIGH")) {
            assertNull(number(small, "6", counted), counted);
        }
        assertEquals(30L, number(reviews(10, 10, 10, 2).told("RSO"), KeptTable.ALL, "LOW"));
    }

    @Test
    void STA_3_a_share_is_told_of_a_whole_that_is_told_and_enough() {
        var told = reviews(6, 12, 12, 10).told("MYS");
        assertEquals(6L, number(told, "6", "LOW"));
        var group = told.stream()
                .filter(each -> each.group().equals("6"))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("0.7500"), group.counts().get(1).share());
        assertEquals(new BigDecimal("0.2000"), group.counts().get(3).share());
        assertNull(group.counts().getFirst().share());
        assertNull(reviews(5, 5, 5, 5).told("MYS").get(1).counts().get(1).share());
    }

    @Test
    void STA_2_groups_that_overlap_have_no_sum_and_an_amount_is_told_of_many() {
        var counts = List.of("DUE");
        var told = table(Set.of(), counts, List.of(), false, cell("PAK", "DUE", 25), cell("BGD", "DUE", 3))
                .told("RSO");
        assertEquals(
                List.of("PAK", KeptTable.ALL),
                told.stream().map(KeptTable.ToldGroup::group).toList());
        assertNull(number(told, KeptTable.ALL, "DUE"));
        assertEquals(
                Money.of(new BigDecimal("480.50"), "EUR"),
                told.getFirst().counts().getFirst().sum());
        var few = table(Set.of(), counts, List.of(), false, cell("PAK", "DUE", 24))
                .told("RSO");
        assertEquals(24L, number(few, "PAK", "DUE"));
        assertNull(few.getFirst().counts().getFirst().sum());
    }

    @Test
    void STA_8_each_will_has_tables_of_its_own() {
        for (var will : ReturnWill.values()) {
            assertEquals(will, ReturnWill.of(will.table("RETURNS")));
        }
        assertTrue(ReturnWill.FORCED.condition().startsWith("not "));
    }
}
