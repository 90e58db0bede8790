package org.rsp.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those who wait for the next event when a relay of this process has released some. Whoever waits asks first how many
 * times that was, then looks, then waits for the next time: so no release is missed in between.
 */
@ApplicationScoped
public class FeedSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private long times;
    private volatile boolean over;

    void send() {
        lock.lock();
        try {
            times++;
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The service ends: nobody is to wait any longer. */
    void end(@Observes ShutdownEvent event) {
        over = true;
        send();
    }

    public boolean isOver() {
        return over;
    }

    public long times() {
        lock.lock();
        try {
            return times;
        } finally {
            lock.unlock();
        }
    }

    /** Until there was another release than those seen, or that long. */
    public void await(long seen, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (times == seen && left > 0) {
                left = released.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
