package org.rsp.stack.race;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.rsp.stack.Part;
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
            var ground = Ground.of(Path.of(System.getProperty("rsp.root")), System.getenv());
            var report = run(options, ground, interruption, Stops.AS_SET_UP);
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

    static Report run(Options options, Ground ground, Interruption interruption, Stops stops) {
        long began = System.nanoTime();
        var stack = new Stack(ground.settings(), line -> {});
        try (var judging = ground.database(Part.CASELOAD);
                var judgingReturns = ground.database(Part.RETURNS);
                var harming = ground.database(Part.CASELOAD);
                var holding = ground.database(Part.RETURNS)) {
            var databases = new Databases(new Database(judging), new Database(judgingReturns));
            databases.cases().requireCommitTimes();
            SCREEN.say(
                    "Races with seed " + options.seed() + " in " + options.lanes() + " lanes; Ctrl-C ends them early.");
            var lines = new Lines(stack, options.returns() > 0 ? stops : null);
            var faults = new Faults(stack, harming, new Random(options.seed()), lines);
            try (faults;
                    var rounds = new Rounds(options.lanes(), faults)) {
                var random = new Random(options.seed() + 2);
                var course = new Course(ground, databases, faults, rounds, random, interruption, SCREEN);
                return run(options, course, new ReturnRaces(course, stops.longest(), holding), began);
            }
        } catch (SQLException e) {
            throw new Refused("The database does not answer: " + e.getMessage());
        }
    }

    /** What has come of it is told also where a part does not start again, or something cannot be prepared. */
    private static Report run(Options options, Course course, ReturnRaces returns, long began) {
        var departures = new DepartureRaces(course);
        var transfers = new TransferRaces(course);
        var decisions = new DecisionRaces(course);
        String ended = null;
        try {
            departures.run(options.permits());
            returns.run(options.returns());
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
                returns.tally(),
                returns.moments().seen(),
                transfers.tally(),
                decisions.tally(),
                course.faults().counts(),
                unsentAfterAWhile(course.databases()),
                course.violations());
    }

    /** An alarm that is stored and does not leave is none. */
    private static int unsentAfterAWhile(Databases databases) {
        long end = System.nanoTime() + UNTIL_SENT.toNanos();
        int unsent = databases.unsent();
        while (unsent > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            unsent = databases.unsent();
        }
        return unsent;
    }
}
