package org.rsp.gateway;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A token bucket per client, kept as one number: the moment at which the bucket is full again (the generic cell rate
 * algorithm). A full bucket says nothing, so it is dropped; beyond the bound, clients share one bucket, so that
 * memory does not grow with the number of senders.
 */
@Singleton
class RateLimit {

    private final ConcurrentHashMap<String, AtomicLong> fullAgainAt = new ConcurrentHashMap<>();
    private final AtomicLong shared;
    private final LongSupplier nanoTime;
    private final long interval;
    private final long depth;
    private final int clients;
    private final AtomicLong sweptAt;

    @Inject
    RateLimit(GatewayConfig config) {
        this(config.rate().perSecond(), config.rate().burst(), config.rate().clients(), System::nanoTime);
    }

    RateLimit(int perSecond, int burst, int clients, LongSupplier nanoTime) {
        this.interval = Duration.ofSeconds(1).toNanos() / perSecond;
        this.depth = interval * burst;
        this.clients = clients;
        this.nanoTime = nanoTime;
        this.shared = new AtomicLong(nanoTime.getAsLong());
        this.sweptAt = new AtomicLong(nanoTime.getAsLong());
    }

    /** Zero when the client may go on, otherwise how long it must wait. */
    Duration take(String client) {
        long now = nanoTime.getAsLong();
        sweep(now);
        AtomicLong bucket = fullAgainAt.get(client);
        if (bucket == null) {
            bucket = fullAgainAt.size() < clients
                    ? fullAgainAt.computeIfAbsent(client, unknown -> new AtomicLong(now))
                    : shared;
        }
        while (true) {
            long seen = bucket.get();
            long next = Math.max(seen - now, 0) + interval;
            if (next > depth) {
                return Duration.ofNanos(next - depth);
            }
            if (bucket.compareAndSet(seen, now + next)) {
                return Duration.ZERO;
            }
        }
    }

    int remembered() {
        return fullAgainAt.size();
    }

    /** Once a second, by whoever comes first. A taker that loses its bucket to the sweep gains one request at most. */
    private void sweep(long now) {
        long last = sweptAt.get();
        if (now - last > Duration.ofSeconds(1).toNanos() && sweptAt.compareAndSet(last, now)) {
            fullAgainAt.values().removeIf(bucket -> bucket.get() - now <= 0);
        }
    }
}
