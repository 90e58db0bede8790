package org.rsp.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;

/**
 * What each part of an act costs: the same service of a build of its own, started once with everything and once without each part, opens cases in
 * turns with pgbench. Of two starts no two are alike: a difference of a few hundredths is none.
 */
final class Parts {

    /** What can be left out, by the names that the build knows, and in words. */
    private static final Map<String, String> ALL = words();

    private static final String WHOLE = "";

    private final Ground ground;
    private final Lanes lanes;
    private final PgBench pgbench;
    private final Turns turns;
    private final Screen screen;

    Parts(Ground ground, Lanes lanes, PgBench pgbench, Turns turns, Screen screen) {
        this.ground = ground;
        this.lanes = lanes;
        this.pgbench = pgbench;
        this.turns = turns;
        this.screen = screen;
    }

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("token-check", "the check of the token");
        words.put("policy", "the policy on access");
        words.put("row-context", "for whom a transaction is, and the policies on rows");
        words.put("idempotency", "the key of the request");
        words.put("audit", "the audit");
        words.put("recipients", "the events of organisations");
        words.put("events", "all events");
        return words;
    }

    /** @param warm seconds until a start is taken for warm */
    List<Finding> run(int warm, List<Cost> costs) {
        screen.say("  " + Bar.PARTS.words());
        try {
            var whole = of(WHOLE, "with everything", warm);
            costs.add(Cost.of(Bar.PARTS.name(), "with everything", renamed(whole, "with everything")));
            var findings = new ArrayList<Finding>();
            ALL.forEach((word, words) -> {
                var without = of(word, words, warm);
                costs.add(Cost.of(Bar.PARTS.name(), "without " + word, renamed(without, "without " + word)));
                findings.add(saved(words, whole, without));
            });
            return findings;
        } finally {
            ground.startAgain(Part.CASELOAD);
        }
    }

    private Rounds of(String word, String words, int warm) {
        screen.say("    " + (word.isEmpty() ? words : "without " + words));
        boolean passes = word.equals("row-context");
        letPass(passes);
        try {
            ground.startWithout(word);
            try (var requests = new Requests(ground.port(Part.CASELOAD), ground.session("mys"))) {
                lanes.closed(Duration.ofSeconds(warm), requests::open);
                return turns.run(
                        Bar.P1.words(),
                        List.of(
                                new Contender(
                                        Contest.SERVICE,
                                        seconds -> lanes.closed(Duration.ofSeconds(seconds), requests::open)),
                                new Contender(
                                        Contest.PGBENCH, seconds -> pgbench.run("open-case.sql", seconds, Map.of()))));
            }
        } finally {
            letPass(false);
        }
    }

    /** Without a context there are no rows but for a role that passes the policies. */
    private void letPass(boolean passes) {
        try (var connection = ground.superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter role caseload " + (passes ? "bypassrls" : "nobypassrls"));
        } catch (SQLException e) {
            throw new Refused("The role of the service cannot be changed: " + e.getMessage());
        }
    }

    private static Rounds renamed(Rounds rounds, String name) {
        return new Rounds(Map.of(name, rounds.of(Contest.SERVICE)));
    }

    private static Finding saved(String words, Rounds whole, Rounds without) {
        var all = whole.cpuEach(Contest.SERVICE);
        var rest = without.cpuEach(Contest.SERVICE);
        double then = Figures.median(whole.ratios(Contest.SERVICE, Contest.PGBENCH));
        return Finding.told(
                Bar.PARTS.name(),
                words + ": CPU of an act",
                "ms",
                List.of(all.ofWork() - rest.ofWork()),
                String.format(
                        Locale.ROOT,
                        "service %.3f, database %.3f ms; without it %.2f of pgbench, with it %.2f",
                        all.service() - rest.service(),
                        all.database() - rest.database(),
                        Figures.median(without.ratios(Contest.SERVICE, Contest.PGBENCH)),
                        then));
    }
}
