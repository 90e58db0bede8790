package org.rsp.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those who wait for the next event when a relay of this process has released some to them; what others are told wakes
 * nobody. Whoever waits asks first how many times that was, then looks, then waits for the next time: so no release is missed
 * in between.
 */
@ApplicationScoped
public class FeedSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private final Map<String, Long> times = new HashMap<>();
    private volatile boolean over;

    public void send(Collection<String> recipients) {
        lock.lock();
        try {
            Set.copyOf(recipients).forEach(recipient -> times.merge(recipient, 1L, Long::sum));
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The service ends: nobody is to wait any longer. */
    void end(@Observes ShutdownEvent event) {
        over = true;
        send(Set.of());
    }

    public boolean isOver() {
        return over;
    }

    public long times(String recipient) {
        lock.lock();
        try {
            return times.getOrDefault(recipient, 0L);
        } finally {
            lock.unlock();
        }
    }

    /** Until there was another release to the recipient than those seen, or that long; tells whether there was one. */
    public boolean await(String recipient, long seen, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (times.getOrDefault(recipient, 0L) == seen && left > 0 && !over) {
                left = released.awaitNanos(left);
            }
            return times.getOrDefault(recipient, 0L) != seen;
        } finally {
            lock.unlock();
        }
    }
}
