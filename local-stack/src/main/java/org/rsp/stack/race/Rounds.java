package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.rsp.stack.Refused;

/** Runs duels in rounds: all of a round are prepared, then let go in several lanes, with a fault in their midst or with none. */
final class Rounds implements AutoCloseable {

    private final ExecutorService lanes;
    private final ExecutorService besides = Executors.newSingleThreadExecutor();
    private final Faults faults;

    Rounds(int lanes, Faults faults) {
        this.lanes = Executors.newFixedThreadPool(lanes);
        this.faults = faults;
    }

    /** The results in the order of the duels. */
    <R> List<R> run(List<? extends Duel<R>> duels, Disturbance disturbance) {
        var prepared = all(duels.stream()
                .map(duel -> (Callable<Supplier<R>>) duel::prepare)
                .toList());
        var fault = disturbance.deck().next();
        var running = new AtomicInteger(prepared.size());
        var struck = besides.submit(() -> {
            if (fault != null) {
                disturbance.moment().accept(fault, () -> running.get() == 0);
                if (!faults.strike(fault, disturbance)) {
                    disturbance.deck().back(fault);
                }
            }
        });
        var results =
                all(prepared.stream().map(fight -> counted(fight, running)).toList());
        result(struck);
        return results;
    }

    private static <R> Callable<R> counted(Supplier<R> fight, AtomicInteger running) {
        return () -> {
            try {
                return fight.get();
            } finally {
                running.decrementAndGet();
            }
        };
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

    @Override
    public void close() {
        lanes.shutdownNow();
        besides.shutdownNow();
    }
}
