package org.rsp.stack.race;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Refused;

/**
 * Brings one departure of a round to a step and keeps it there until a fault is at work. The steps last some milliseconds each, so by chance hardly any
 * fault would ever begin where it is worst: a permit used, and nobody told. What the two services say to each other is kept on the line between them;
 * where they say nothing, between two commits of returns-service, its return is locked.
 */
final class Halt {

    private static final String SAFETY = "GET /processing/v1/individuals/[^/]+/removal-safety";
    private static final String PERMIT = "POST /processing/v1/individuals/[^/]+/departure-permits ";
    private static final String USE = "POST /processing/v1/departure-permits/[^/]+/consumption ";

    /** Those that nobody works at: the one that is kept on the line is among them. */
    private static final String LOCK =
            "select id from person_return where id = any(?::uuid[]) order by id for update skip locked";

    /** Shorter than anybody waits for a lock. */
    private static final Duration LOCKED = Duration.ofSeconds(2);

    private static final long BETWEEN_LOOKS = 1_000_000;

    private final SlowLine line;
    private final Moments moments;
    private final Connection returns;
    private volatile @Nullable Held held;

    /** @param returns to the database of returns-service, for this alone */
    Halt(SlowLine line, Moments moments, Connection returns) {
        this.line = line;
        this.moments = moments;
        this.returns = returns;
    }

    /**
     * Returns when a departure stands there.
     *
     * @param over whether all are over, so that none will stand there any more
     * @return whether one does
     */
    boolean at(Moment wanted, Collection<String> returnIds, BooleanSupplier over) {
        return switch (wanted) {
            case BEFORE -> hold(Held.request(SAFETY), over);
            case ASKED -> hold(Held.request(PERMIT), over);
            case ISSUED -> hold(Held.answer(PERMIT), over);
            case PERMITTED -> hold(Held.answer(PERMIT), over) && permitted(returnIds, over);
            case SENT -> hold(Held.request(USE), over);
            case USED -> hold(Held.request(USE), over) && used(returnIds, over);
            case OVER -> stands(wanted, returnIds, over) || moments.stands(wanted, returnIds);
        };
    }

    private boolean hold(Held next, BooleanSupplier over) {
        held = next;
        line.hold(next);
        return next.await(over);
    }

    /** The answer goes on and is written to the attempt; the next step waits for the lock of the return. */
    private boolean permitted(Collection<String> returnIds, BooleanSupplier over) {
        lock(returnIds);
        goOn();
        return stands(Moment.PERMITTED, returnIds, soon(over));
    }

    /** The permit is used; its answer is kept back, and what the event tells waits for the lock of the return. */
    private boolean used(Collection<String> returnIds, BooleanSupplier over) {
        lock(returnIds);
        var request = held;
        var answer = Held.answer(USE);
        held = answer;
        line.hold(answer);
        if (request != null) {
            request.letGo();
        }
        return answer.await(soon(over)) && moments.stands(Moment.USED, returnIds);
    }

    /** While a return is locked here nobody in the round gets further, so none of them is waited for. */
    private static BooleanSupplier soon(BooleanSupplier over) {
        long end = System.nanoTime() + LOCKED.toNanos();
        return () -> over.getAsBoolean() || System.nanoTime() > end;
    }

    private boolean stands(Moment wanted, Collection<String> returnIds, BooleanSupplier over) {
        boolean there = moments.stands(wanted, returnIds);
        while (!there && !over.getAsBoolean()) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            there = moments.stands(wanted, returnIds);
        }
        return there;
    }

    private void lock(Collection<String> returnIds) {
        try {
            returns.setAutoCommit(false);
            try (var statement = returns.prepareStatement(LOCK)) {
                statement.setArray(1, returns.createArrayOf("text", returnIds.toArray()));
                statement.execute();
            }
        } catch (SQLException e) {
            throw new Refused("A return cannot be kept where it stands: " + e.getMessage());
        }
    }

    private void goOn() {
        var one = held;
        if (one != null) {
            one.letGo();
        }
    }

    /** It goes on, into whatever has been done meanwhile. */
    void letGo() {
        goOn();
        try {
            if (!returns.getAutoCommit()) {
                returns.rollback();
                returns.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Refused("A return cannot be let go on: " + e.getMessage());
        }
    }
}
