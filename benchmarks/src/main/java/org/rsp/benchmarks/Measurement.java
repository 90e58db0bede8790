package org.rsp.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;

/** One run: what is asked for, in the order in which one thing does not spoil the next, and what is found of it. */
final class Measurement {

    private static final int TO_WARM_UP = 10;

    private final Options options;
    private final Ground ground;
    private final GeneratedCases generated;
    private final Screen screen;
    private final Lanes lanes;
    private final PgBench pgbench;
    private final Turns turns;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private final Growth growth = new Growth();
    private volatile @Nullable TokenCheck tokenCheck;

    Measurement(Options options, Ground ground, GeneratedCases generated, Screen screen) {
        this.options = options;
        this.ground = ground;
        this.generated = generated;
        this.screen = screen;
        var cpu = new CpuClock(this::roots);
        this.lanes = new Lanes(cpu);
        this.pgbench = new PgBench(ground.port(Part.POSTGRESQL), ground.databasePassword(), ground.scripts(), cpu);
        this.turns = new Turns(options.rounds(), options.seconds(), screen);
    }

    /** While the empty endpoint is asked it is the service that is measured. */
    private CpuClock.Roots roots() {
        var roots = ground.roots();
        var instead = tokenCheck;
        return instead == null
                ? roots
                : new CpuClock.Roots(instead.pid(), roots.gateway(), roots.database(), roots.kafka());
    }

    Result run() {
        if (options.wants(Bar.P9)) {
            few();
        }
        generate(options.cases());
        many();
        if (options.wants(Bar.P1)) {
            disk();
        }
        if (options.wants(Bar.P6)) {
            events();
        }
        if (options.wants(Bar.P10) || options.wants(Bar.P11)) {
            starts();
        }
        // behind whatever needs a warm service
        if (options.wants(Bar.P4)) {
            buffers();
        }
        if (options.wants(Bar.PARTS)) {
            findings.addAll(new Parts(ground, lanes, pgbench, turns, screen).run(options.quick() ? 5 : 20, costs));
        }
        return new Result(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                options.quick(),
                generated.there(),
                options.rounds(),
                options.seconds(),
                Machine.here(),
                findings,
                costs);
    }

    private void generate(long cases) {
        screen.say(String.format(Locale.ROOT, "  %,d generated cases", cases));
        generated.growTo(cases);
    }

    private Contest contest() {
        return new Contest(ground, lanes, pgbench, turns, generated.there());
    }

    private void few() {
        generate(options.few());
        try (var contest = contest()) {
            contest.warmUp(options.quick() ? 3 : TO_WARM_UP);
            growth.atFew(Bar.P1, contest.open(false));
            growth.atFew(Bar.P2, contest.step());
            growth.atFew(Bar.P3, contest.read(List.of()));
            growth.atFew(Bar.P4, contest.list(false));
        }
    }

    private void many() {
        boolean grows = options.wants(Bar.P9);
        boolean gateway = options.wants(Bar.P7);
        var many = new LinkedHashMap<Bar, Rounds>();
        try (var contest = contest()) {
            contest.warmUp(options.quick() ? 2 : TO_WARM_UP);
            if (options.wants(Bar.P1) || gateway || grows) {
                many.put(Bar.P1, contest.open(true));
            }
            if (options.wants(Bar.P2) || grows) {
                many.put(Bar.P2, contest.step());
            }
            if (options.wants(Bar.P3) || gateway || grows) {
                many.put(Bar.P3, read(contest));
            }
            if (options.wants(Bar.P4) || grows) {
                many.put(Bar.P4, contest.list(true));
            }
        }
        judge(many);
        if (gateway) {
            judgeGateway(many);
        }
        findings.addAll(growth.findings(many));
    }

    private Rounds read(Contest contest) {
        try (var check = new TokenCheck(ground);
                var empty = new Requests(check.port(), ground.session("mys"))) {
            var alone = new Contender(Contest.EMPTY, seconds -> {
                tokenCheck = check;
                try {
                    return lanes.closed(Duration.ofSeconds(seconds), empty::empty);
                } finally {
                    tokenCheck = null;
                }
            });
            return contest.read(List.of(alone));
        }
    }

    private void judge(Map<Bar, Rounds> many) {
        many.forEach((bar, rounds) -> {
            for (String contender : rounds.contenders()) {
                costs.add(Cost.of(bar.name(), contender, rounds));
            }
            switch (bar) {
                case P1 -> {
                    ratio(0.5, bar, "open a case / pgbench, four rows", rounds, Contest.PGBENCH);
                    told(
                            bar,
                            "open a case / pgbench, every row that the service writes",
                            rounds,
                            Contest.PGBENCH_WHOLE);
                }
                case P2 -> ratio(0.5, bar, "one step / pgbench, the same statements", rounds, Contest.PGBENCH);
                case P3 -> {
                    findings.add(Finding.without(
                            bar.name(), "unaudited view of P1", "there is none: whoever reads a case is written down"));
                    ratio(0.3, bar, "audited read / pgbench, select and insert", rounds, Contest.PGBENCH);
                    told(bar, "audited read / pgbench, select alone", rounds, Contest.PGBENCH_PLAIN);
                    told(bar, "audited read / token check alone", rounds, Contest.EMPTY);
                }
                case P4 -> {
                    ratio(0.4, bar, "page of 50 / pgbench, the same query", rounds, Contest.PGBENCH);
                    told(bar, "page of 50 / pgbench, query and audit", rounds, Contest.PGBENCH_WHOLE);
                }
                default -> throw new IllegalStateException("nobody ran for " + bar);
            }
        });
    }

    /** Of the dearest statement of a page, the second time: the first also reads the catalogue. */
    private void buffers() {
        try (var explained = new Explained(ground)) {
            for (String account : List.of("mys", "aus", "unhcr")) {
                var page = Question.worklist(account);
                explained.of(page);
                double most = explained.of(page).statements().stream()
                        .mapToDouble(PlanLog.Statement::buffers)
                        .max()
                        .orElseThrow(() -> new Refused("PostgreSQL did not explain the worklist."));
                findings.add(Finding.atMost(
                        60,
                        Bar.P4.name(),
                        "buffers that a page of " + account.toUpperCase(Locale.ROOT) + " touches, as the service asks",
                        "",
                        List.of(most),
                        ""));
            }
        }
    }

    private void judgeGateway(Map<Bar, Rounds> many) {
        ratioOfGateway(0.75, Bar.P1, many);
        ratioOfGateway(0.5, Bar.P3, many);
    }

    private void ratioOfGateway(double least, Bar bar, Map<Bar, Rounds> many) {
        var rounds = many.get(bar);
        if (rounds != null) {
            findings.add(Finding.atLeast(
                    least,
                    Bar.P7.name(),
                    bar.words() + ": gateway / direct",
                    "",
                    rounds.ratios(Contest.GATEWAY, Contest.SERVICE),
                    rates(rounds, Contest.GATEWAY, Contest.SERVICE)));
        }
    }

    private void ratio(double least, Bar bar, String what, Rounds rounds, String other) {
        findings.add(Finding.atLeast(
                least,
                bar.name(),
                what,
                "",
                rounds.ratios(Contest.SERVICE, other),
                rates(rounds, Contest.SERVICE, other)));
    }

    private void told(Bar bar, String what, Rounds rounds, String other) {
        findings.add(Finding.told(
                bar.name(), what, "", rounds.ratios(Contest.SERVICE, other), rates(rounds, Contest.SERVICE, other)));
    }

    private static String rates(Rounds rounds, String first, String second) {
        return String.format(Locale.ROOT, "%.0f/s against %.0f/s", rounds.rate(first), rounds.rate(second));
    }

    /** Of the service's own writing, with nobody else at work. */
    private void disk() {
        try (var superuser = ground.superuser();
                var requests = new Requests(ground.port(Part.CASELOAD), ground.session("mys"))) {
            var before = Disk.now(superuser);
            var slice = lanes.closed(Duration.ofSeconds(options.seconds()), requests::open);
            var after = Disk.now(superuser);
            var each = slice.operations();
            findings.add(Finding.told(
                    Bar.P1.name(),
                    "database files for each case opened",
                    "KB",
                    List.of(after.keptKilobytesSince(before, each)),
                    ""));
            findings.add(Finding.told(
                    Bar.P1.name(),
                    "write-ahead log for each case opened",
                    "KB",
                    List.of(after.loggedKilobytesSince(before, each)),
                    ""));
        } catch (SQLException e) {
            throw new Refused("The database does not answer: " + e.getMessage());
        }
    }

    private void events() {
        screen.say("  P6 " + Bar.P6.words());
        var outcome = new EventLatency(ground, lanes).run(options.quick() ? 8 : 30);
        var detail = String.format(
                Locale.ROOT,
                "p50 %.0f ms, %.0f steps/s, %d rows unsent a second later, %d events lost",
                Figures.percentile(outcome.millis(), 50),
                outcome.rate(),
                outcome.unsent(),
                outcome.lost());
        findings.add(Finding.atMost(
                250,
                Bar.P6.name(),
                "commit to consumer, p99, at 200 steps a second",
                "ms",
                List.of(Figures.percentile(outcome.millis(), 99)),
                detail));
        findings.add(
                Finding.atMost(0, Bar.P6.name(), "events that never came", "", List.of((double) outcome.lost()), ""));
    }

    private void starts() {
        screen.say("  P10, P11 kill -9, start, first answer, load");
        var starts = new Starts(ground, lanes)
                .run(options.quick() ? 1 : options.rounds(), options.quick() ? 8 : 20, options.seconds());
        findings.add(Finding.atMost(
                352,
                Bar.P10.name(),
                "memory of the service after its load",
                "MB",
                starts.stream().map(Starts.Start::megabytes).toList(),
                ""));
        findings.add(Finding.atMost(
                5.5,
                Bar.P10.name(),
                "CPU until the first right answer",
                "s",
                starts.stream().map(Starts.Start::cpuSeconds).toList(),
                ""));
        findings.add(Finding.atLeast(
                0.3,
                Bar.P11.name(),
                "first ten seconds / steady",
                "",
                starts.stream().map(start -> start.first() / start.steady()).toList(),
                String.format(
                        Locale.ROOT,
                        "%.0f/s against %.0f/s",
                        starts.getLast().first(),
                        starts.getLast().steady())));
    }
}
