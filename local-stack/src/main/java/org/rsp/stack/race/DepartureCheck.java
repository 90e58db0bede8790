package org.rsp.stack.race;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges one race of a departure and an act for the person's safety. The act is taken, once, and waits for no more than the lock. If it was
 * committed first there is no departure, and the permit is void; if the departure was, there is the alarm.
 */
final class DepartureCheck {

    private static final String EVENT = "processing.departure-permit.";

    private final Departing.Race race;
    private final StoredPermit stored;
    private final List<String> violations = new ArrayList<>();

    private DepartureCheck(Departing.Race race, StoredPermit stored) {
        this.race = race;
        this.stored = stored;
    }

    /** What is not as promised, each in a sentence; nothing if all is. */
    static List<String> violations(Departing.Race race, StoredPermit stored, Waiting waiting) {
        var check = new DepartureCheck(race, stored);
        check.theActIsTaken(waiting);
        check.bothKnowWhichCameFirst();
        if (stored.isUsed()) {
            check.departed();
        } else {
            check.stayed();
        }
        return List.copyOf(check.violations);
    }

    private void demand(boolean met, String otherwise) {
        if (!met) {
            violations.add("permit " + race.permit() + " against " + race.act() + ": " + otherwise + " (departure "
                    + race.departure().inShort() + "; act " + race.said().inShort() + "; stored " + stored + ")");
        }
    }

    private void theActIsTaken(Waiting waiting) {
        demand(race.said().isKnown(), "nobody ever learnt what became of the act");
        demand(!race.said().isKnown() || race.said().isDone(), "the act was refused");
        demand(stored.acts().size() == 1, "the act should be stored once");
        // another part that is down is no reason
        demand(!waiting.disturbed().isZero() || !race.said().wasPutOff(), "the act was put off");
        demand(
                race.said().took().compareTo(waiting.most()) <= 0,
                "the act waited " + race.said().took().toMillis() + " ms, and " + waiting);
    }

    private void bothKnowWhichCameFirst() {
        boolean used = stored.isUsed();
        demand(race.departure().isKnown(), "nobody ever learnt what became of the departure");
        demand(!race.departure().isKnown() || race.departed() == used, "the departure was told otherwise than stored");
        demand(
                !(race.departed()
                        && race.said().isDone()
                        && race.said().known() < race.departure().sent()),
                "it was let go after the act had been answered");
    }

    private void departed() {
        for (Instant act : stored.acts()) {
            demand(
                    stored.committed()
                            .getOrDefault("consumeDeparturePermit", Instant.MAX)
                            .isBefore(act),
                    "the permit was used after the act was committed");
        }
        is("TURNED_BACK", "turnBackDeparturePermit", List.of("issued", "consumed", "turned-back"));
    }

    private void stayed() {
        is("VOIDED", "voidDeparturePermit", List.of("issued", "voided"));
    }

    private void is(String state, String act, List<String> events) {
        demand(stored.state().equals(state), "the permit should be " + state);
        demand(
                race.act().reason().equals(stored.reason()),
                "the reason should be " + race.act().reason());
        demand(
                stored.acts().contains(stored.committed().getOrDefault(act, Instant.MIN)),
                act + " should be committed with the act for the person's safety");
        demand(
                stored.told().equals(events.stream().map(e -> EVENT + e + ".v1").toList()),
                "the events should be " + events);
    }
}
