package org.rsp.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.rsp.platform.events.FeedSignal;

/** Waits for the next events: woken by the relay of this process; what another process has released is seen a second later. */
@ApplicationScoped
class FeedWait {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final FeedService feed;
    private final FeedSignal signal;

    FeedWait(FeedService feed, FeedSignal signal) {
        this.feed = feed;
        this.signal = signal;
    }

    /** As soon as there is something; with nothing after that long, or when the service ends. */
    FeedPart after(FeedReader reader, long place, int limit, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (true) {
            long seen = signal.times();
            var part = feed.after(reader, place, limit);
            var left = Duration.ofNanos(until - System.nanoTime());
            if (!part.events().isEmpty() || !left.isPositive() || signal.isOver() || isInterrupted(seen, left)) {
                return part;
            }
        }
    }

    private boolean isInterrupted(long seen, Duration left) {
        try {
            signal.await(seen, left.compareTo(LOOK) < 0 ? left : LOOK);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    boolean isOver() {
        return signal.isOver();
    }
}
