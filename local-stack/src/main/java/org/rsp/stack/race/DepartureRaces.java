package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Departures against acts for persons' safety. Each has a person of its own, made before, in calm, so that every fault falls into a race. */
final class DepartureRaces {

    private static final int A_ROUND = 20;
    private static final int OF_ONE_CASE = 5;

    private final Course course;
    private final Handicap handicap;
    private final DepartureTally tally = new DepartureTally();

    DepartureRaces(Course course) {
        this.course = course;
        this.handicap = course.handicap();
    }

    DepartureTally tally() {
        return tally;
    }

    void run(int races) {
        var persons = persons(races).iterator();
        var returns = course.ground().service("returns-service");
        var officer = course.ground().system("unhcr");
        var records = new PermitRecords(course.database());
        course.inRounds("departures", races, A_ROUND, size -> {
            int from = tally.sum().races();
            var run = course.rounds()
                    .run(
                            IntStream.range(from, from + size)
                                    .mapToObj(i -> new Departing(
                                            returns, officer, persons.next(), SafetyAct.ofRace(i), handicap.lead()))
                                    .toList(),
                            course.disturbance());
            judge(run, records.of(run));
            handicap.learn(run.stream().map(Departing.Race::both).toList());
        });
    }

    /** Fewer where somebody interrupts: then none of them is needed. */
    private List<String> persons(int number) {
        var made = new ArrayList<String>();
        while (made.size() < number && !course.isInterrupted()) {
            int now = Math.min(number - made.size(), A_ROUND * OF_ONE_CASE);
            var cases = IntStream.range(0, (now + OF_ONE_CASE - 1) / OF_ONE_CASE)
                    .mapToObj(
                            _ -> (Callable<List<String>>) () -> course.people().whoMayBeReturned(OF_ONE_CASE))
                    .toList();
            course.rounds().all(cases).forEach(made::addAll);
            course.progress().say("people made for departures", made.size(), number);
        }
        return made;
    }

    private void judge(List<Departing.Race> run, List<StoredPermit> stored) {
        course.faults()
                .roundIsOver(run.stream()
                        .flatMap(race -> Stream.of(race.departure(), race.said()))
                        .toList());
        boolean shaken = course.faults().anySince(run.getFirst().issued().known());
        for (int i = 0; i < run.size(); i++) {
            var waiting = new Waiting(course.faults().disturbed(run.get(i).said()), shaken);
            var violations = DepartureCheck.violations(run.get(i), stored.get(i), waiting);
            tally.count(run.get(i), stored.get(i), waiting, violations.size());
            course.found(violations);
        }
    }
}
