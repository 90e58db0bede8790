package org.rsp.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an adversary who knows every sum can work out of a table: nothing that is kept back. By elimination, not by the way in which it was kept back. */
class CountTableTest {

    private static final double NOTHING = 1e-9;

    private static CountTable table(List<long[]> counts, Integer... unnamed) {
        return new CountTable(
                counts.stream().map(row -> Map.of("MYS", row)).toList(),
                counts.isEmpty() ? 4 : counts.getFirst().length,
                Set.of(unnamed));
    }

    /** Each sum as an equation of what is kept back; a row with one unknown left is one that is known. */
    private static boolean isSolved(CountTable table, int groups, int kinds) {
        int width = kinds + 1;
        int unknowns = (groups + 1) * width;
        var equations = new ArrayList<double[]>();
        for (int row = 0; row <= groups; row++) {
            var equation = new double[unknowns];
            for (int column = 0; column <= kinds; column++) {
                put(equation, table, row, column, width, column == kinds);
            }
            equations.add(equation);
        }
        for (int column = 0; column <= kinds; column++) {
            var equation = new double[unknowns];
            for (int row = 0; row <= groups; row++) {
                put(equation, table, row, column, width, row == groups);
            }
            equations.add(equation);
        }
        return reduced(equations, unknowns).stream().anyMatch(equation -> unknowns(equation) == 1);
    }

    private static void put(double[] equation, CountTable table, int row, int column, int width, boolean sum) {
        if (table.told(row, column) == null) {
            equation[row * width + column] = sum ? -1 : 1;
        }
    }

    private static long unknowns(double[] equation) {
        return java.util.Arrays.stream(equation)
                .filter(x -> Math.abs(x) > NOTHING)
                .count();
    }

    private static List<double[]> reduced(List<double[]> equations, int unknowns) {
        int pivot = 0;
        for (int column = 0; column < unknowns && pivot < equations.size(); column++) {
            int found = pivot;
            while (found < equations.size() && Math.abs(equations.get(found)[column]) <= NOTHING) {
                found++;
            }
            if (found < equations.size()) {
                java.util.Collections.swap(equations, pivot, found);
                var chosen = equations.get(pivot);
                double by = chosen[column];
                for (int i = 0; i < unknowns; i++) {
                    chosen[i] /= by;
                }
                for (var other : equations) {
                    double times = other[column];
                    if (other != chosen && Math.abs(times) > NOTHING) {
                        for (int i = 0; i < unknowns; i++) {
                            other[i] -= times * chosen[i];
                        }
                    }
                }
                pivot++;
            }
        }
        return equations;
    }

    @Test
    void STA_2_nothing_that_is_kept_back_can_be_worked_out_of_the_sums() {
        for (long seed = 0; seed < 1500; seed++) {
            var dice = new Random(seed);
            int groups = 1 + dice.nextInt(5);
            int kinds = 2 + dice.nextInt(3);
            var counts = new ArrayList<long[]>();
            for (int row = 0; row < groups; row++) {
                counts.add(dice.longs(kinds, 0, dice.nextBoolean() ? 9 : 60).toArray());
            }
            var table = table(counts);
            var what = "seed " + seed;
            assertTrue(!isSolved(table, groups, kinds), what);
            for (int row = 0; row < groups; row++) {
                for (int column = 0; column < kinds; column++) {
                    long count = counts.get(row)[column];
                    assertTrue(count == 0 || count >= 5 || table.told(row, column) == null, what);
                }
            }
        }
    }

    /** Else one breakdown would tell what another keeps back. */
    @Test
    void STA_2_the_sums_keep_back_the_same_however_the_groups_are_made() {
        for (long seed = 0; seed < 500; seed++) {
            var dice = new Random(seed);
            var one = new long[][] {
                dice.longs(4, 0, 5).toArray(), dice.longs(4, 0, 5).toArray()
            };
            var both = new long[4];
            for (int column = 0; column < 4; column++) {
                both[column] = one[0][column] + one[1][column];
            }
            var parted = table(List.of(one));
            var whole = table(List.of(both));
            for (int column = 0; column <= 4; column++) {
                assertEquals(whole.told(1, column), parted.told(2, column), "seed " + seed);
            }
        }
    }

    @Test
    void what_is_large_is_told_whole_and_nothing_is_told_as_nothing() {
        var table = table(List.of(new long[] {120, 30, 150, 60}, new long[] {7, 0, 9, 0}));
        assertEquals(120, table.told(0, 0));
        assertEquals(360, table.told(0, 4));
        assertEquals(0, table.told(1, 1));
        assertEquals(376, table.told(2, 4));
        assertEquals(0, table(List.of()).told(0, 4));
    }

    /** Of ten Malaysia has seven: to it ten would tell the three of another. */
    @Test
    void STA_2_what_a_custodian_finds_by_taking_off_its_own_is_kept_back_too() {
        var shared = new CountTable(
                List.of(
                        Map.of("MYS", new long[] {7, 40}, "AUS", new long[] {3, 30}),
                        Map.of("MYS", new long[] {20, 20}, "AUS", new long[] {30, 30})),
                2,
                Set.of());
        assertNull(shared.told(0, 0));
        assertEquals(100, shared.told(1, 2));
        var parted = new CountTable(
                List.of(
                        Map.of("MYS", new long[] {30, 90}),
                        Map.of("AUS", new long[] {5, 90}),
                        Map.of("LKA", new long[] {3, 90})),
                2,
                Set.of());
        assertNull(parted.told(2, 0));
        assertNull(parted.told(1, 0));
        assertNull(parted.told(0, 0), "Australia, which knows its five, could work out the three");
    }

    @Test
    void STA_4_of_a_group_that_is_not_named_nothing_is_told_and_nothing_can_be_worked_out() {
        var counts = List.of(new long[] {50, 60, 70, 80}, new long[] {51, 61, 71, 81}, new long[] {0, 0, 0, 0});
        var table = table(counts, 0);
        for (int column = 0; column <= 4; column++) {
            assertNull(table.told(0, column));
        }
        assertTrue(!isSolved(table, 3, 4));
    }
}
