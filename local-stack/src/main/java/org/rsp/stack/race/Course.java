package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.rsp.stack.Screen;

/** What the races of all kinds have in common: each round is judged before the next begins, so that whoever interrupts loses nothing. */
final class Course {

    private static final int SAID = 20;

    private final Ground ground;
    private final Database database;
    private final Faults faults;
    private final Rounds rounds;
    private final Random random;
    private final Interruption interruption;
    private final Screen screen;
    private final Progress progress;
    private final People people;
    private final List<String> violations = new ArrayList<>();

    Course(
            Ground ground,
            Database database,
            Faults faults,
            Rounds rounds,
            Random random,
            Interruption interruption,
            Screen screen) {
        this.ground = ground;
        this.database = database;
        this.faults = faults;
        this.rounds = rounds;
        this.random = random;
        this.interruption = interruption;
        this.screen = screen;
        this.progress = new Progress(screen);
        this.people = new People(ground);
    }

    Ground ground() {
        return ground;
    }

    Database database() {
        return database;
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

    /** For races of one kind: each learns for itself. */
    Handicap handicap() {
        return new Handicap(random);
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
