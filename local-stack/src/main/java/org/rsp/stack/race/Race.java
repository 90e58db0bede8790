package org.rsp.stack.race;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;
import org.rsp.stack.Stack;

/**
 * Entry point of {@code ./rsp race}, on the stack that it finds in the variables that {@code ./rsp env} prints. Progress goes to standard error,
 * the result to standard output; 0 only if everything was as promised.
 */
public final class Race {

    private static final Screen SCREEN = System.err::println;
    private static final Duration UNTIL_SENT = Duration.ofMinutes(2);

    private Race() {}

    public static void main(String[] arguments) {
        var interruption = Interruption.awaited();
        int code = 2;
        try {
            var options = Options.of(List.of(arguments));
            var report =
                    run(options, Ground.of(Path.of(System.getProperty("rsp.root")), System.getenv()), interruption);
            System.out.println(options.json() ? report.json() : report.text());
            code = report.isAsPromised() ? 0 : 1;
        } catch (Refused e) {
            System.err.println("rsp: " + e.getMessage());
        } finally {
            interruption.isOver();
        }
        // who was interrupted ends already, and would wait here for its own end
        if (!interruption.isAsked()) {
            System.exit(code);
        }
    }

    private static Report run(Options options, Ground ground, Interruption interruption) {
        long began = System.nanoTime();
        var stack = new Stack(ground.settings(), line -> {});
        try (var judging = ground.database();
                var harming = ground.database()) {
            var database = new Database(judging);
            database.requireCommitTimes();
            SCREEN.say(
                    "Races with seed " + options.seed() + " in " + options.lanes() + " lanes; Ctrl-C ends them early.");
            var faults = new Faults(stack, harming, new Random(options.seed()));
            try (faults;
                    var rounds = new Rounds(options.lanes(), faults, new Random(options.seed() + 1))) {
                var random = new Random(options.seed() + 2);
                var course = new Course(ground, database, faults, rounds, random, interruption, SCREEN);
                return run(options, course, began);
            }
        } catch (SQLException e) {
            throw new Refused("The database does not answer: " + e.getMessage());
        }
    }

    /** What has come of it is told also where a part does not start again, or something cannot be prepared. */
    private static Report run(Options options, Course course, long began) {
        var departures = new DepartureRaces(course);
        var transfers = new TransferRaces(course);
        var decisions = new DecisionRaces(course);
        String ended = null;
        try {
            departures.run(options.permits());
            transfers.run(options.transfers());
            decisions.run(options.decisions());
        } catch (Refused e) {
            ended = e.getMessage();
        }
        return new Report(
                options.seed(),
                course.isInterrupted() ? "interrupted" : ended,
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                departures.tally().lines(),
                departures.tally().sum(),
                transfers.tally(),
                decisions.tally(),
                course.faults().counts(),
                unsentAfterAWhile(course.database()),
                course.violations());
    }

    /** An alarm that is stored and does not leave is none. */
    private static int unsentAfterAWhile(Database database) {
        long end = System.nanoTime() + UNTIL_SENT.toNanos();
        int unsent = database.unsent();
        while (unsent > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            unsent = database.unsent();
        }
        return unsent;
    }
}
