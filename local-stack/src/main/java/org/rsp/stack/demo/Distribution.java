package org.rsp.stack.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which household comes to which outcome, so that the shares are met: the largest first, each to what lacks most; whoever fits nowhere is recognised. */
final class Distribution {

    private final LocalDate today;
    private final Map<Outcome, Integer> left;
    private final IdentityHashMap<Household, Outcome> outcomes = new IdentityHashMap<>();

    private Distribution(List<Household> households, LocalDate today) {
        this.today = today;
        this.left = new EnumMap<>(
                Outcome.of(households.stream().mapToInt(Household::size).sum()));
        households.forEach(this::ofOne);
        households.stream()
                .filter(household -> !outcomes.containsKey(household))
                .sorted(Comparator.comparing(Household::size).reversed())
                .forEach(household -> give(household, lacking(household)));
    }

    /** By identity: two households may hold the same words. */
    static IdentityHashMap<Household, Outcome> of(List<Household> households, LocalDate today) {
        return new Distribution(households, today).outcomes;
    }

    private void ofOne(Household household) {
        if (household.isChildAlone(today)) {
            give(household, Outcome.CHILD_ALONE);
        } else if (household.size() == 1) {
            for (Outcome one : List.of(Outcome.EXCLUDED, Outcome.NEVER_CLAIMED)) {
                if (left(one) > 0) {
                    give(household, one);
                    return;
                }
            }
        }
    }

    private Outcome lacking(Household household) {
        return left.keySet().stream()
                .filter(outcome -> !outcome.isOfOne() && outcome != Outcome.CHILD_ALONE)
                .filter(outcome -> left(outcome) >= household.size())
                .max(Comparator.comparing(this::left))
                .orElse(Outcome.RECOGNISED);
    }

    private int left(Outcome outcome) {
        return Objects.requireNonNull(left.get(outcome));
    }

    private void give(Household household, Outcome outcome) {
        outcomes.put(household, outcome);
        left.merge(outcome, -household.size(), Integer::sum);
    }
}
