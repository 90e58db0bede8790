package org.rsp.stack.race;

import java.util.EnumMap;
import java.util.Map;

/** Counts the races of departures and acts for persons' safety, for each kind of act. */
final class DepartureTally {

    private final Map<SafetyAct, Line> lines = new EnumMap<>(SafetyAct.class);

    /**
     * One line of the table.
     *
     * @param met races in which both requests were on their way at the same time
     * @param consumed permits that were used
     * @param voided permits that were not, because the act came first
     * @param late acts that came second: recorded, and the alarm raised
     * @param resolved races of which at first somebody could not know, and learnt by asking again with the same key
     * @param longest the longest time that an act took, in milliseconds, where no fault was at work
     * @param longestBeside the same where one was, without the fault's own time
     */
    record Line(
            int races,
            int met,
            int consumed,
            int voided,
            int late,
            int resolved,
            int violations,
            long longest,
            long longestBeside) {

        static final Line NONE = new Line(0, 0, 0, 0, 0, 0, 0, 0, 0);

        Line and(Line other) {
            return new Line(
                    races + other.races,
                    met + other.met,
                    consumed + other.consumed,
                    voided + other.voided,
                    late + other.late,
                    resolved + other.resolved,
                    violations + other.violations,
                    Math.max(longest, other.longest),
                    Math.max(longestBeside, other.longestBeside));
        }

        private static Line of(Departing.Race race, StoredPermit stored, Waiting waiting, int violations) {
            boolean calm = !waiting.isDisturbed();
            long took = race.said().took().minus(waiting.disturbed()).toMillis();
            return new Line(
                    1,
                    one(race.both().met()),
                    one(stored.isUsed()),
                    one(stored.state().equals("VOIDED")),
                    one(stored.state().equals("TURNED_BACK")),
                    one(race.departure().isResolved() || race.said().isResolved()),
                    violations,
                    calm ? took : 0,
                    calm ? 0 : took);
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }

    void count(Departing.Race race, StoredPermit stored, Waiting waiting, int violations) {
        lines.merge(race.act(), Line.of(race, stored, waiting, violations), Line::and);
    }

    Map<SafetyAct, Line> lines() {
        return new EnumMap<>(lines);
    }

    Line sum() {
        return lines.values().stream().reduce(Line.NONE, Line::and);
    }
}
