package org.rsp.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rsp.stack.Part;
import org.rsp.stack.Session;

/**
 * Who does the same work in turns: the service directly, the service through the gateway, and pgbench with the statements of the same work.
 * All at a given number of generated cases.
 */
final class Contest implements AutoCloseable {

    static final String SERVICE = "service";
    static final String GATEWAY = "through the gateway";
    static final String PGBENCH = "pgbench";
    static final String PGBENCH_WHOLE = "pgbench, every row";
    static final String PGBENCH_PLAIN = "pgbench, without audit";
    static final String EMPTY = "token check alone";

    private final Requests direct;
    private final Requests gateway;
    private final Lanes lanes;
    private final PgBench pgbench;
    private final Turns turns;
    private final long cases;

    Contest(Ground ground, Lanes lanes, PgBench pgbench, Turns turns, long cases) {
        Session mys = ground.session("mys");
        this.direct = new Requests(ground.port(Part.CASELOAD), mys);
        this.gateway = new Requests(ground.port(Part.GATEWAY), mys);
        this.lanes = lanes;
        this.pgbench = pgbench;
        this.turns = turns;
        this.cases = cases;
        try {
            direct.prepareSteps();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the service does each kind of work as fast as it ever will. */
    void warmUp(int seconds) {
        for (Work work :
                List.<Work>of(direct::open, direct::step, this::read, direct::list, gateway::open, this::readThrough)) {
            lanes.closed(Duration.ofSeconds(seconds), work);
        }
    }

    Rounds open(boolean all) {
        var contenders = new ArrayList<Contender>();
        contenders.add(asking(SERVICE, direct::open));
        contenders.add(script(PGBENCH, "open-case.sql"));
        if (all) {
            contenders.add(script(PGBENCH_WHOLE, "open-case-whole.sql"));
            contenders.add(asking(GATEWAY, gateway::open));
        }
        return turns.run("P1 " + Bar.P1.words() + atCases(), contenders);
    }

    Rounds step() {
        return turns.run(
                "P2 " + Bar.P2.words() + atCases(),
                List.of(asking(SERVICE, direct::step), script(PGBENCH, "step.sql")));
    }

    /** @param empty where a token is checked and nothing else is done, if that runs */
    Rounds read(List<Contender> empty) {
        var contenders = new ArrayList<Contender>();
        contenders.add(asking(SERVICE, this::read));
        contenders.add(script(PGBENCH, "read-case-audited.sql"));
        if (!empty.isEmpty()) {
            contenders.add(script(PGBENCH_PLAIN, "read-case.sql"));
            contenders.add(asking(GATEWAY, this::readThrough));
            contenders.addAll(empty);
        }
        return turns.run("P3 " + Bar.P3.words() + atCases(), contenders);
    }

    Rounds list(boolean all) {
        var contenders = new ArrayList<Contender>();
        contenders.add(asking(SERVICE, direct::list));
        contenders.add(script(PGBENCH, "list-cases.sql"));
        if (all) {
            contenders.add(script(PGBENCH_WHOLE, "list-cases-audited.sql"));
        }
        return turns.run("P4 " + Bar.P4.words() + atCases(), contenders);
    }

    private boolean read(int lane) throws IOException {
        return direct.read(lane, cases);
    }

    private boolean readThrough(int lane) throws IOException {
        return gateway.read(lane, cases);
    }

    private String atCases() {
        return String.format(Locale.ROOT, ", %,d cases", cases);
    }

    private Contender asking(String name, Work work) {
        return new Contender(name, seconds -> lanes.closed(Duration.ofSeconds(seconds), work));
    }

    private Contender script(String name, String script) {
        return new Contender(name, seconds -> pgbench.run(script, seconds, Map.of("cases", cases)));
    }

    @Override
    public void close() {
        direct.close();
        gateway.close();
    }
}
