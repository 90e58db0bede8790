package org.rsp.stack.race;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Signal;
import org.rsp.stack.Stack;

/**
 * Does harm to the service and its database, and makes it good again; remembers when. For the whole race the service reaches its database
 * through a line of ours; {@link #close} gives it its own way back and leaves nothing stopped.
 */
final class Faults implements AutoCloseable {

    /** Those that are in the middle of something, with all the locks that they hold. */
    private static final String AT_WORK =
            "select pid from pg_stat_activity where datname = current_database() and usename = ? and state <> 'idle'";

    private static final int LOOKS = 200;

    private final Stack stack;
    private final Connection database;
    private final Random random;
    private final SlowLine line;
    private final List<Spell> spells = new CopyOnWriteArrayList<>();
    private final List<Long> stopped = new ArrayList<>();

    /** When one of them lasted, by the clock of this process. */
    record Spell(Fault fault, long from, long until) {

        long overlap(Told told) {
            return Math.max(0, Math.min(until, told.known()) - Math.max(from, told.sent()));
        }

        /**
         * A service that was killed is back when it has done something of what was asked in the midst of it: what comes until then finds a
         * program at its very first work.
         */
        Spell untilServed(List<Told> asked) {
            if (fault != Fault.KILLED) {
                return this;
            }
            var served = asked.stream()
                    .filter(told -> told.isKnown() && told.sent() < until && told.known() > until)
                    .mapToLong(Told::known)
                    .min();
            return new Spell(fault, from, served.orElse(until));
        }
    }

    Faults(Stack stack, Connection database, Random random) {
        this.stack = stack;
        this.database = database;
        this.random = random;
        this.line = new SlowLine(stack.settings().port(Part.POSTGRESQL));
        stack.kill(Part.CASELOAD);
        startBehindTheLine();
    }

    private void startBehindTheLine() {
        var its = stack.settings().databaseUrl(Part.CASELOAD.database().orElseThrow());
        var ours = its.replace(":" + stack.settings().port(Part.POSTGRESQL) + "/", ":" + line.port() + "/");
        stack.start(Part.CASELOAD, Map.of("RSP_DATABASE_URL", ours));
    }

    /** Returns when it is over and made good; false if there was nothing to harm. */
    boolean strike(Fault fault) {
        long from = System.nanoTime();
        switch (fault) {
            case KILLED -> {
                stack.kill(Part.CASELOAD);
                startBehindTheLine();
            }
            case STOPPED -> stop(stack.pid(Part.CASELOAD).stream().toList(), 5_000);
            case BACKENDS_STOPPED -> {
                var working = atWork();
                if (working.isEmpty()) {
                    return false;
                }
                stop(working, 3_000);
            }
            case SLOW -> {
                line.delay(Duration.ofMillis(2 + random.nextInt(20)));
                last(1_000 + random.nextInt(2_000));
                line.delay(Duration.ZERO);
            }
            case CUT -> line.cut();
        }
        spells.add(new Spell(fault, from, System.nanoTime()));
        return true;
    }

    private void stop(List<Long> processes, int mostMillis) {
        synchronized (stopped) {
            stopped.addAll(processes);
            processes.forEach(pid -> Signal.send("STOP", pid));
        }
        last(200 + random.nextInt(mostMillis - 200));
        goOn();
    }

    private void goOn() {
        synchronized (stopped) {
            stopped.forEach(pid -> Signal.send("CONT", pid));
            stopped.clear();
        }
    }

    /** Some of them, at least one if any is found at work at all. */
    private List<Long> atWork() {
        for (int look = 0; look < LOOKS; look++) {
            var found = found();
            if (!found.isEmpty()) {
                return found.subList(0, 1 + random.nextInt(found.size()));
            }
        }
        return List.of();
    }

    private List<Long> found() {
        try (var query = database.prepareStatement(AT_WORK)) {
            query.setString(1, Part.CASELOAD.database().orElseThrow());
            var pids = new ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    pids.add(rows.getLong(1));
                }
            }
            return pids;
        } catch (SQLException e) {
            throw new Refused("PostgreSQL does not say who works: " + e.getMessage() + ".");
        }
    }

    /** The fault itself lasts so long; nothing is waited for. */
    private static void last(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    /** What was asked in a round, once all of it is known; before {@link #disturbed} is asked about it. */
    void roundIsOver(List<Told> asked) {
        spells.replaceAll(spell -> spell.untilServed(asked));
    }

    /** How much of the time in which something was on its way was a fault's. */
    Duration disturbed(Told told) {
        return Duration.ofNanos(
                spells.stream().mapToLong(spell -> spell.overlap(told)).sum());
    }

    /** Whether one was at work at that moment, or after it. */
    boolean anySince(long moment) {
        return spells.stream().anyMatch(spell -> spell.until() > moment);
    }

    Map<Fault, Integer> counts() {
        var counts = new EnumMap<Fault, Integer>(Fault.class);
        for (Fault fault : Fault.values()) {
            counts.put(fault, 0);
        }
        spells.forEach(spell -> counts.merge(spell.fault(), 1, Integer::sum));
        return counts;
    }

    /** Makes good whatever is not. */
    @Override
    public void close() {
        goOn();
        line.close();
        stack.kill(Part.CASELOAD);
        stack.start(Part.CASELOAD);
    }
}
