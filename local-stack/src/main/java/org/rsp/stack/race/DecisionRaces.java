package org.rsp.stack.race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Double decisions, on the same few claims again and again: what is set aside because of a slip is followed by another decision. */
final class DecisionRaces {

    private static final int CLAIMS = 20;

    private final Course course;
    private final Handicap handicap;
    private final Map<String, Integer> racesOf = new HashMap<>();
    private Tally tally = Tally.NONE;

    DecisionRaces(Course course) {
        this.course = course;
        this.handicap = course.handicap();
    }

    Tally tally() {
        return tally;
    }

    void run(int races) {
        if (races == 0 || course.isInterrupted()) {
            return;
        }
        var deciders = Deciders.of(course.ground());
        var claims = course.rounds()
                .all(course.people().registeredPersons(Math.min(CLAIMS, races)).stream()
                        .map(person -> (Callable<String>) () -> deciders.decidedClaim(person))
                        .toList());
        var records = new DecisionRecords(course.database());
        course.inRounds("decisions", races, claims.size(), size -> {
            var run = course.rounds()
                    .run(
                            claims.subList(0, size).stream()
                                    .map(claim -> new Deciding(deciders, claim, handicap.lead()))
                                    .toList(),
                            course.disturbance());
            judge(run, records.of(run));
            handicap.learn(run.stream().map(Deciding.Race::issued).toList());
        });
    }

    private void judge(List<Deciding.Race> run, List<DecisionCheck.Stored> stored) {
        for (int i = 0; i < run.size(); i++) {
            int soFar = racesOf.merge(run.get(i).claim(), 1, Integer::sum);
            var violations = DecisionCheck.violations(run.get(i), stored.get(i), soFar);
            tally = tally.and(run.get(i).issued(), violations.size());
            course.found(violations);
        }
    }
}
