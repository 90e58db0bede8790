package org.rsp.stack.race;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.rsp.stack.Refused;

/** What two learnt who acted at one moment, or nearly. */
record Rivals(Told one, Told other) {

    /** @param lead by how many nanoseconds the first is ahead; the other is, where it is less than 0 */
    static Rivals at(long lead, Callable<Told> one, Callable<Told> other) {
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = two.submit(() -> {
                LockSupport.parkNanos(-lead);
                return one.call();
            });
            var second = two.submit(() -> {
                LockSupport.parkNanos(lead);
                return other.call();
            });
            return new Rivals(first.get(), second.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    /** Both were on their way at the same time. */
    boolean met() {
        return one.overlaps(other);
    }
}
