package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;

/**
 * Where the CPU of the service goes while it does one kind of work: by thread as the kernel counts it, and by what the threads do as the JVM's own recorder
 * samples it, one sample for each ten milliseconds of CPU. And where the database's time goes, by statement.
 */
final class Profile {

    private static final String RECORDING = "rsp-bench";
    private static final int METHODS = 15;
    private static final int STATEMENTS = 25;

    private final Ground ground;
    private final Lanes lanes;
    private final Screen screen;
    private final Statements statements;

    Profile(Ground ground, Screen screen) {
        this.ground = ground;
        this.statements = new Statements(ground);
        this.lanes = new Lanes(new CpuClock(ground::roots));
        this.screen = screen;
    }

    String of(Options options) {
        var text = new StringBuilder();
        try (var requests = new Requests(ground.port(Part.CASELOAD), ground.session("mys"))) {
            requests.prepareSteps();
            works(requests, options.cases()).forEach((bar, work) -> {
                if (options.wants(bar)) {
                    text.append(of(bar, work, options));
                }
            });
        } catch (IOException e) {
            throw new Refused("The service does not answer: " + e.getMessage() + ".");
        }
        if (text.isEmpty()) {
            throw new Refused("--profile knows P1, P2, P3 and P4.");
        }
        return text.toString();
    }

    private static Map<Bar, Work> works(Requests requests, long cases) {
        var works = new EnumMap<Bar, Work>(Bar.class);
        works.put(Bar.P1, requests::open);
        works.put(Bar.P2, requests::step);
        works.put(Bar.P3, lane -> requests.read(lane, cases));
        works.put(Bar.P4, requests::list);
        return works;
    }

    private String of(Bar bar, Work work, Options options) {
        screen.say("  " + bar + " " + bar.words());
        var duration = Duration.ofSeconds(options.profileSeconds());
        // compiled as well as it ever will be: what the compiler takes is told by P11
        lanes.closed(duration.multipliedBy(2), work);
        long pid = ground.pid(Part.CASELOAD);
        var file = ground.settings().home().resolve("profile-" + bar + ".jfr");
        var settings = ground.settings().root().resolve("benchmarks/src/main/jfr/cpu.jfc");
        command(pid, "JFR.start", "name=" + RECORDING, "settings=" + settings, "filename=" + file);
        statements.forget();
        var before = Proc.secondsOfThreads(pid);
        var slice = lanes.closed(duration, work);
        var after = Proc.secondsOfThreads(pid);
        var took = statements.took();
        command(pid, "JFR.stop", "name=" + RECORDING);
        // of a group of which a thread has ended meanwhile less is there than before
        after.replaceAll((thread, seconds) -> Math.max(0, seconds - before.getOrDefault(thread, 0.0)));
        return text(bar, slice, after, Samples.in(file)) + table(took, slice.operations());
    }

    private static void command(long pid, String... words) {
        var command = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var whole = new ArrayList<>(List.of(command.toString(), Long.toString(pid)));
        whole.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(whole).redirectErrorStream(true).start();
            try (var said = process.inputReader()) {
                var text = said.readAllAsString();
                if (process.waitFor() != 0) {
                    throw new Refused("The JVM of the service does not record: " + text);
                }
            }
        } catch (IOException e) {
            throw new Refused(command + " cannot be run: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    private static String text(Bar bar, Slice slice, Map<String, Double> threads, Samples samples) {
        var cpu = slice.cpuEach();
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%s %s: %.0f/s; CPU of each %.3f ms in the service, %.3f in the database, %.3f in Kafka%n",
                bar,
                bar.words(),
                slice.rate(),
                cpu.service(),
                cpu.database(),
                cpu.kafka()));
        double all = threads.values().stream().mapToDouble(Double::doubleValue).sum();
        text.append(table("by thread", threads, all, cpu.service(), 10));
        text.append(table("of the requests, by library", samples.libraries(), samples.requests(), 0, 20));
        text.append(table("of the requests, by part of ours", samples.parts(), samples.requests(), 0, 20));
        text.append(table("of the requests, by method", samples.methods(), samples.requests(), 0, METHODS));
        return text.toString();
    }

    /** @param millis that all of it is, or 0 where it is not known */
    private static String table(String what, Map<String, Double> figures, double all, double millis, int most) {
        return "  " + what + "\n"
                + figures.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(most)
                        .filter(each -> each.getValue() / all > 0.005)
                        .map(each -> row(each.getKey(), each.getValue() / all, millis))
                        .collect(Collectors.joining());
    }

    private static String table(Map<String, Statements.Took> statements, long operations) {
        double all = statements.values().stream()
                .mapToDouble(Statements.Took::millis)
                .sum();
        return "  of the database, by statement: share, times for each operation, milliseconds of planning and of doing each time\n"
                + statements.entrySet().stream()
                        .limit(STATEMENTS)
                        .map(each -> row(each.getKey(), each.getValue(), all, operations))
                        .collect(Collectors.joining());
    }

    private static String row(String statement, Statements.Took took, double all, long operations) {
        return String.format(
                Locale.ROOT,
                "    %5.1f %%  %6.2f  %7.3f  %7.3f  %s%n",
                100 * took.millis() / all,
                (double) took.calls() / operations,
                took.planMillis() / took.calls(),
                took.doMillis() / took.calls(),
                statement);
    }

    private static String row(String what, double share, double millis) {
        var each = millis == 0 ? "" : String.format(Locale.ROOT, "  %6.3f ms", share * millis);
        return String.format(Locale.ROOT, "    %5.1f %%%s  %s%n", 100 * share, each, what);
    }
}
