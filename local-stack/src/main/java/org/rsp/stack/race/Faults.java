package org.rsp.stack.race;

import java.sql.Connection;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.rsp.stack.Part;
import org.rsp.stack.Stack;

/** Does harm to the parts of the stack and to the ways between them, and makes it good again; remembers when. {@link #close} leaves nothing stopped. */
final class Faults implements AutoCloseable {

    private static final int SHORTEST_STOP = 200;
    private static final Duration BACKENDS_STOP = Duration.ofSeconds(3);
    private static final int SLOW_MILLIS = 1_000;
    private static final int SLOW_MORE_MILLIS = 2_000;
    /** Of every sixty milliseconds. */
    private static final int FALTERING_STOPPED = 50;

    private static final int FALTERING_AT_WORK = 10;

    private final Stack stack;
    private final Backends backends;
    private final Random random;
    private final Lines lines;
    private final Frozen frozen = new Frozen();
    private final List<Spell> spells = new CopyOnWriteArrayList<>();

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

    /** @param lines by which the services reach what they need; they are ended with this */
    Faults(Stack stack, Connection database, Random random, Lines lines) {
        this.stack = stack;
        this.backends = new Backends(database, random);
        this.random = random;
        this.lines = lines;
    }

    /** On which a service reaches what it needs. */
    SlowLine line(Part service) {
        return lines.of(service);
    }

    /** Returns when it is over and made good; false if there was nothing to harm. */
    boolean strike(Fault fault, Disturbance of) {
        long from = System.nanoTime();
        Runnable look = () -> of.look().accept(fault);
        switch (fault) {
            case KILLED, RETURNS_KILLED, KAFKA_KILLED -> kill(fault.part(), look);
            case STOPPED, RETURNS_STOPPED, KAFKA_STOPPED -> {
                var running = processes(fault.part());
                if (running.isEmpty()) {
                    return false;
                }
                stop(running, of.longestStop(), look);
            }
            case BACKENDS_STOPPED -> {
                var working = backends.atWork();
                if (working.isEmpty()) {
                    return false;
                }
                stop(working, BACKENDS_STOP, look);
            }
            case SLOW, RETURNS_SLOW -> slow(lines.of(fault.part()), look);
            case CUT, RETURNS_CUT -> {
                lines.of(fault.part()).cut();
                look.run();
            }
            case KAFKA_SLOW -> {
                var running = processes(fault.part());
                if (running.isEmpty()) {
                    return false;
                }
                falter(running, look);
            }
        }
        spells.add(new Spell(fault, from, System.nanoTime()));
        return true;
    }

    private List<Long> processes(Part part) {
        return stack.pid(part).stream().toList();
    }

    /** At once: until the stack has sent a signal another step may be taken. */
    private void kill(Part part, Runnable look) {
        stack.pid(part).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
        stack.kill(part);
        look.run();
        lines.start(part);
    }

    private void stop(List<Long> processes, Duration most, Runnable look) {
        frozen.stop(processes);
        look.run();
        last(SHORTEST_STOP + random.nextInt((int) most.toMillis() - SHORTEST_STOP));
        frozen.goOn();
    }

    private void slow(SlowLine line, Runnable look) {
        line.delay(Duration.ofMillis(2 + random.nextInt(20)));
        look.run();
        last(slowMillis());
        line.delay(Duration.ZERO);
    }

    /** It gets a little time now and then. */
    private void falter(List<Long> processes, Runnable look) {
        long end = System.nanoTime() + Duration.ofMillis(slowMillis()).toNanos();
        look.run();
        while (System.nanoTime() < end) {
            frozen.stop(processes);
            last(FALTERING_STOPPED);
            frozen.goOn();
            last(FALTERING_AT_WORK);
        }
    }

    private int slowMillis() {
        return SLOW_MILLIS + random.nextInt(SLOW_MORE_MILLIS);
    }

    /** The fault itself lasts so long; nothing is waited for. */
    private static void last(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    /** What was asked of caseload-service in a round, once all of it is known; before {@link #disturbed} is asked about it. */
    void roundIsOver(List<Told> asked) {
        spells.replaceAll(spell -> spell.untilServed(asked));
    }

    /** How much of the time in which an act was on its way was a fault's that may hold it up. */
    Duration disturbed(Told act) {
        return Duration.ofNanos(spells.stream()
                .filter(spell -> spell.fault().holdsUpActs())
                .mapToLong(spell -> spell.overlap(act))
                .sum());
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
        frozen.goOn();
        lines.close();
    }
}
