package org.rsp.caseload.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which custodians are compared, and in what. */
class ConsistencyLineTest {

    private static DecisionCounts decided(String group, long recognised, long complementary, long rejected) {
        return new DecisionCounts(group, 0, 0, recognised, complementary, rejected, 99, 0, null, Map.of());
    }

    /** Wilson's range of 50 in 100 is 40.4 to 59.6, of 90 in 100 82.6 to 94.5 (from a table, not from here). */
    @Test
    void QLT_1_like_origins_are_compared_in_rates_with_their_range() {
        assertEquals(
                List.of(
                        new ConsistencyLine("MMR", "MYS", 50, 40, 60, -20),
                        new ConsistencyLine("MMR", "UNHCR", 90, 83, 94, 20)),
                ConsistencyLine.of(List.of(decided("MMR MYS", 40, 10, 50), decided("MMR UNHCR", 90, 0, 10))));
    }

    @Test
    void QLT_1_who_has_decided_on_few_is_not_compared_and_nobody_is_compared_with_nobody() {
        var many = decided("MMR MYS", 40, 0, 10);
        for (var few : List.of(
                decided("MMR UNHCR", 20, 0, 4),
                decided("MMR UNHCR", 60, 0, 4),
                decided("MMR UNHCR", 3, 0, 60),
                decided("MMR UNHCR", 60, 3, 40),
                decided("LKA UNHCR", 40, 0, 10))) {
            assertEquals(List.of(), ConsistencyLine.of(List.of(many, few)));
        }
        assertEquals(
                2,
                ConsistencyLine.of(List.of(many, decided("MMR UNHCR", 0, 0, 25)))
                        .size());
    }
}
