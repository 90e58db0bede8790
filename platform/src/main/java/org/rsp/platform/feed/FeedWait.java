package org.rsp.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.rsp.platform.events.EventsConfig;
import org.rsp.platform.events.FeedSignal;

/**
 * Waits for the next events without asking the database: woken by the relay of this process. What another process has released is
 * seen at the next look, and at the beginning of the next wait.
 */
@ApplicationScoped
class FeedWait {

    private final FeedService feed;
    private final FeedSignal signal;
    private final EventsConfig config;

    FeedWait(FeedService feed, FeedSignal signal, EventsConfig config) {
        this.feed = feed;
        this.signal = signal;
        this.config = config;
    }

    /** As soon as there is something; with nothing after that long, or when the service ends. */
    FeedPart after(FeedReader reader, long place, int limit, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (true) {
            long seen = signal.times(reader.organisation());
            var part = feed.after(reader, place, limit);
            if (!part.events().isEmpty() || !isToLookAgain(reader, seen, until)) {
                return part;
            }
        }
    }

    /** Waits; whether there may be something since, or there is time left to look whether there is. */
    private boolean isToLookAgain(FeedReader reader, long seen, long until) {
        var left = Duration.ofNanos(until - System.nanoTime());
        if (!left.isPositive() || signal.isOver()) {
            return false;
        }
        var look = config.look();
        try {
            var released = signal.await(reader.organisation(), seen, left.compareTo(look) < 0 ? left : look);
            return !signal.isOver() && (released || System.nanoTime() - until < 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isOver() {
        return signal.isOver();
    }
}
