package org.rsp.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rsp.platform.events.EventsConfig;
import org.rsp.platform.events.FeedSignal;

/** Whoever waits costs the database nothing until there is something for it. */
class FeedWaitTest {

    private static final FeedPart NOTHING = new FeedPart(List.of(), List.of(), 7);

    private final FeedSignal signal = new FeedSignal();
    private final AtomicInteger looks = new AtomicInteger();

    private FeedWait lookingEvery(Duration look) {
        var config = (EventsConfig) Proxy.newProxyInstance(
                EventsConfig.class.getClassLoader(), new Class<?>[] {EventsConfig.class}, (_, _, _) -> look);
        var asked = new FeedService(null, null, null, null, null) {
            @Override
            FeedPart after(FeedReader reader, long place, int limit) {
                looks.incrementAndGet();
                return NOTHING;
            }
        };
        return new FeedWait(asked, signal, config);
    }

    private static FeedReader ken() {
        return FeedTest.of("KEN");
    }

    @Test
    void a_silent_wait_asks_the_database_once() {
        lookingEvery(Duration.ofSeconds(15)).after(ken(), 7, 10, Duration.ofSeconds(3));
        assertEquals(1, looks.get());
    }

    private void awaitLooks(int count) {
        while (looks.get() < count) {
            Thread.onSpinWait();
        }
    }

    @Test
    void what_is_released_to_others_wakes_nobody_and_ones_own_does() throws Exception {
        var wait = lookingEvery(Duration.ofSeconds(15));
        try (var waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            var silent = waiting.submit(() -> wait.after(ken(), 7, 10, Duration.ofSeconds(1)));
            awaitLooks(1);
            for (int i = 0; i < 100; i++) {
                signal.send(List.of("UNHCR", "platform"));
            }
            silent.get();
            assertEquals(1, looks.get());

            var woken = waiting.submit(() -> wait.after(ken(), 7, 10, Duration.ofSeconds(1)));
            awaitLooks(2);
            signal.send(List.of("KEN", "KEN"));
            woken.get();
        }
        assertEquals(3, looks.get());
    }

    @Test
    void what_another_process_has_released_is_looked_for_now_and_then() {
        lookingEvery(Duration.ofSeconds(1)).after(ken(), 7, 10, Duration.ofMillis(2500));
        assertEquals(3, looks.get());
    }
}
