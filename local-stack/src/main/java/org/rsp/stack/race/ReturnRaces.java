package org.rsp.stack.race;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.rsp.stack.Part;

/**
 * Departures through the service that returns people against claims. A race is judged when the one service has heard of what was done in the other, which
 * takes as long as Kafka is away; at the end all are, whatever was heard.
 */
final class ReturnRaces {

    /** Few, so that there are many faults. */
    private static final int A_ROUND = 4;

    private static final int AT_ONCE = 100;

    /** A claim may come before the first step and after the last. */
    private static final double SPREAD = 1;

    private static final List<Moment> STEPS = List.of(Moment.values());

    private static final Duration TAKEN = Duration.ofMillis(300);
    private static final Duration UNTIL_HEARD = Duration.ofMinutes(2);
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final Course course;
    private final Duration longestStop;
    private final Handicap handicap;
    private final Moments moments;
    private final Halt halt;
    private final Map<Fault, Integer> begun = new EnumMap<>(Fault.class);
    private final Set<Moment> met = EnumSet.noneOf(Moment.class);
    private final List<Ran> unsettled = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private LeavingTally tally = LeavingTally.NONE;

    /** One that was run, and how long its claim could have waited. */
    private record Ran(Leaving.Race race, Waiting waiting) {}

    /** One that was judged once, and what was found. */
    private record Judged(Ran ran, List<String> found) {}

    /** @param holding to the database of returns-service, for holding a departure where it stands */
    ReturnRaces(Course course, Duration longestStop, Connection holding) {
        this.course = course;
        this.longestStop = longestStop;
        this.handicap = course.handicap(SPREAD, TAKEN);
        this.moments = new Moments(course.databases());
        this.halt = new Halt(course.faults().line(Part.RETURNS), moments, holding);
    }

    LeavingTally tally() {
        return tally;
    }

    Moments moments() {
        return moments;
    }

    void run(int races) {
        if (races == 0 || course.isInterrupted()) {
            return;
        }
        var returnees = new Returnees(course).made(races).iterator();
        var officer = course.ground().desk("unhcr-returns-officer").caller();
        var clerk = course.ground().system("unhcr");
        var deck = course.deck(Fault.OF_RETURNS);
        var records = new ReturnRecords(course.databases());
        try {
            course.inRounds("departures through returns-service", races, A_ROUND, size -> {
                var duels = IntStream.range(0, size)
                        .mapToObj(_ -> {
                            var returnee = returnees.next();
                            return new Leaving(officer, clerk, returnee.cleared(), returnee.person(), handicap.lead());
                        })
                        .toList();
                round(duels, deck);
                judge(records, false);
            });
        } finally {
            awaitNews(records);
            judge(records, true);
            judgeAgain(records);
        }
    }

    private void round(List<Leaving> duels, Deck deck) {
        var ids = duels.stream().map(Leaving::id).toList();
        long began = System.nanoTime();
        var run = course.rounds()
                .run(
                        duels,
                        new Disturbance(
                                deck,
                                (fault, over) -> bring(fault, ids, over),
                                longestStop,
                                fault -> isAtWork(fault, ids)));
        halt.letGo();
        course.faults().roundIsOver(run.stream().map(Leaving.Race::claim).toList());
        boolean shaken = course.faults().anySince(began);
        for (var race : run) {
            unsettled.add(new Ran(race, new Waiting(course.faults().disturbed(race.claim()), shaken)));
        }
        handicap.learn(run.stream().map(Leaving.Race::both).toList());
    }

    /**
     * First each step once, by whatever fault comes; then each kind of fault takes the steps in turn. Where the round is over before, the fault begins then,
     * and has that step to come.
     */
    private void bring(Fault fault, List<String> returnIds, BooleanSupplier over) {
        int turn = begun.getOrDefault(fault, begun.size());
        var wanted = STEPS.stream()
                .filter(step -> !met.contains(step))
                .findFirst()
                .orElseGet(() -> STEPS.get(turn % STEPS.size()));
        if (halt.at(wanted, returnIds, over)) {
            met.add(wanted);
            begun.put(fault, turn + 1);
        }
    }

    private void isAtWork(Fault fault, List<String> returnIds) {
        moments.look(fault, returnIds);
        halt.letGo();
    }

    private void awaitNews(ReturnRecords records) {
        long end = System.nanoTime() + UNTIL_HEARD.toNanos();
        while (!unsettled.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
            judge(records, false);
        }
    }

    private void judge(ReturnRecords records, boolean all) {
        var stored = records.of(unsettled.stream().map(Ran::race).toList());
        var open = new ArrayList<Ran>();
        for (int i = 0; i < unsettled.size(); i++) {
            var ran = unsettled.get(i);
            if (all || stored.get(i).isSettled()) {
                var violations = LeavingCheck.violations(ran.race(), stored.get(i), ran.waiting());
                tally = tally.and(ran.race(), stored.get(i), ran.waiting(), violations.size());
                course.found(violations);
                judged.add(new Judged(ran, violations));
            } else {
                open.add(ran);
            }
        }
        unsettled.clear();
        unsettled.addAll(open);
    }

    /** Nobody departs later who had stayed: what was found in order is looked at once more when everything is over. */
    private void judgeAgain(ReturnRecords records) {
        var inOrder = judged.stream().filter(each -> each.found().isEmpty()).toList();
        for (int from = 0; from < inOrder.size(); from += AT_ONCE) {
            var some = inOrder.subList(from, Math.min(from + AT_ONCE, inOrder.size()));
            var stored = records.of(some.stream().map(each -> each.ran().race()).toList());
            for (int i = 0; i < some.size(); i++) {
                var ran = some.get(i).ran();
                course.found(LeavingCheck.violations(ran.race(), stored.get(i), ran.waiting()));
            }
        }
    }
}
