package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Refused;

/**
 * Runs duels in rounds: all of a round are prepared, then let go in several lanes, with a fault in their midst. Of six rounds five have a fault,
 * each another one, in mixed order; one is left alone.
 */
final class Rounds implements AutoCloseable {

    private static final int BEFORE_THE_FAULT_NANOS = 100_000_000;

    private final ExecutorService lanes;
    private final ExecutorService besides = Executors.newSingleThreadExecutor();
    private final Faults faults;
    private final Random random;
    private final List<@Nullable Fault> toCome = new ArrayList<>();

    Rounds(int lanes, Faults faults, Random random) {
        this.lanes = Executors.newFixedThreadPool(lanes);
        this.faults = faults;
        this.random = random;
    }

    /** The results in the order of the duels. */
    <R> List<R> run(List<? extends Duel<R>> duels) {
        var prepared = all(duels.stream()
                .map(duel -> (Callable<Supplier<R>>) duel::prepare)
                .toList());
        var fault = next();
        long before = random.nextInt(BEFORE_THE_FAULT_NANOS);
        var struck = besides.submit(() -> {
            LockSupport.parkNanos(before);
            if (fault != null && !faults.strike(fault)) {
                toCome.add(fault);
            }
        });
        var results =
                all(prepared.stream().map(fight -> (Callable<R>) fight::get).toList());
        result(struck);
        return results;
    }

    /** In all lanes; the results come in the order of the tasks, and the first failure is told. */
    <T> List<T> all(List<Callable<T>> tasks) {
        try {
            var results = new ArrayList<T>();
            for (Future<T> one : lanes.invokeAll(tasks)) {
                results.add(result(one));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    private static <T> T result(Future<T> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    private @Nullable Fault next() {
        if (toCome.isEmpty()) {
            toCome.addAll(List.of(Fault.values()));
            toCome.add(null);
            Collections.shuffle(toCome, random);
        }
        return toCome.removeLast();
    }

    @Override
    public void close() {
        lanes.shutdownNow();
        besides.shutdownNow();
    }
}
