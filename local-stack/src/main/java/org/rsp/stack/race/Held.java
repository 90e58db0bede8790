package org.rsp.stack.race;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** One request that a line keeps back, or its answer: the first of its kind that comes by. Whoever is forgotten is let go by himself. */
final class Held {

    private static final String DONE = "HTTP/1.1 2";
    private static final Duration MOST = Duration.ofSeconds(3);
    private static final long BETWEEN_LOOKS = 5;

    private final Pattern request;
    private final boolean answer;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch here = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private Held(String request, boolean answer) {
        this.request = Pattern.compile(request);
        this.answer = answer;
    }

    /** @param request what its first line begins with, as a pattern */
    static Held request(String request) {
        return new Held(request, false);
    }

    /** The answer to such a request that was done: whoever asked does not know it. */
    static Held answer(String request) {
        return new Held(request, true);
    }

    /** A request comes by; it goes on when this returns. */
    void pass(String itsRequest) throws InterruptedException {
        if (!answer) {
            keep(itsRequest);
        }
    }

    /** An answer comes by. */
    void passBack(String itsRequest, String itsAnswer) throws InterruptedException {
        if (answer && itsAnswer.startsWith(DONE)) {
            keep(itsRequest);
        }
    }

    private void keep(String itsRequest) throws InterruptedException {
        if (request.matcher(itsRequest).lookingAt() && taken.compareAndSet(false, true)) {
            here.countDown();
            if (!goOn.await(MOST.toMillis(), TimeUnit.MILLISECONDS)) {
                goOn.countDown();
            }
        }
    }

    /** Whether it is held now; waits for it until nobody can come any more. */
    boolean await(BooleanSupplier over) {
        try {
            boolean held = here.await(0, TimeUnit.MILLISECONDS);
            while (!held && !over.getAsBoolean()) {
                held = here.await(BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            }
            return held && goOn.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Also whoever has not come yet. */
    void letGo() {
        taken.set(true);
        goOn.countDown();
    }
}
