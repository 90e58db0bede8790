package org.rsp.stack.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import org.rsp.stack.Screen;

/** What the races of all kinds have in common: each round is judged before the next begins, so that whoever interrupts loses nothing. */
final class Course {

    private static final int SAID = 20;
    private static final double SPREAD = 0.5;
    private static final Duration TAKEN = Duration.ofMillis(40);

    private final Ground ground;
    private final Databases databases;
    private final Faults faults;
    private final Rounds rounds;
    private final Random random;
    private final Interruption interruption;
    private final Screen screen;
    private final Progress progress;
    private final People people;
    private final Disturbance ofPermits;
    private final List<String> violations = new ArrayList<>();

    Course(
            Ground ground,
            Databases databases,
            Faults faults,
            Rounds rounds,
            Random random,
            Interruption interruption,
            Screen screen) {
        this.ground = ground;
        this.databases = databases;
        this.faults = faults;
        this.rounds = rounds;
        this.random = random;
        this.interruption = interruption;
        this.screen = screen;
        this.progress = new Progress(screen);
        this.people = new People(ground);
        this.ofPermits = Disturbance.by(deck(Fault.OF_PERMITS), random);
    }

    Ground ground() {
        return ground;
    }

    /** Of caseload-service. */
    Database database() {
        return databases.cases();
    }

    Databases databases() {
        return databases;
    }

    Faults faults() {
        return faults;
    }

    Rounds rounds() {
        return rounds;
    }

    People people() {
        return people;
    }

    Progress progress() {
        return progress;
    }

    boolean isInterrupted() {
        return interruption.isAsked();
    }

    /** For all races in which the one service takes part. */
    Disturbance disturbance() {
        return ofPermits;
    }

    /** In an order of its own. */
    Deck deck(Set<Fault> faults) {
        return new Deck(faults, random);
    }

    /** For races of one kind: each learns for itself. */
    Handicap handicap() {
        return handicap(SPREAD, TAKEN);
    }

    Handicap handicap(double spread, Duration taken) {
        return new Handicap(random, spread, taken);
    }

    Random random() {
        return random;
    }

    /** In rounds of so many, until all are run or somebody interrupts. */
    void inRounds(String what, int races, int each, IntConsumer round) {
        for (int run = 0; run < races && !isInterrupted(); ) {
            int size = Math.min(each, races - run);
            round.accept(size);
            run += size;
            progress.say(what, run, races, violations.size(), faults);
        }
    }

    /** The first ones are said at once: whoever waits may want to look. */
    void found(List<String> more) {
        if (violations.size() < SAID) {
            more.forEach(each -> screen.say("  VIOLATION " + each));
        }
        violations.addAll(more);
    }

    List<String> violations() {
        return List.copyOf(violations);
    }
}
