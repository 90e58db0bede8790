package org.rsp.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final List<Household> households =
            new Population(TODAY, People.all()).households(Apportionment.of(300, Origins.inMalaysia2022()), "MYS");

    @Test
    void of_three_hundred_people_as_many_come_to_each_outcome_as_the_shares_say() {
        var outcomes = Distribution.of(households, TODAY);
        var persons = new EnumMap<Outcome, Integer>(Outcome.class);
        households.forEach(one -> persons.merge(outcomes.get(one), one.size(), Integer::sum));
        assertEquals(Outcome.of(300), persons);
        assertEquals(300, persons.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void children_alone_are_nothing_else_and_only_who_is_alone_is_excluded_or_never_claims() {
        var outcomes = Distribution.of(households, TODAY);
        for (Household household : households) {
            var outcome = outcomes.get(household);
            assertEquals(household.isChildAlone(TODAY), outcome == Outcome.CHILD_ALONE);
            assertTrue(!outcome.isOfOne() || household.size() == 1);
        }
    }
}
