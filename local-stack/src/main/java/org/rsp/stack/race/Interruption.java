package org.rsp.stack.race;

import java.util.concurrent.CountDownLatch;

/** Ctrl-C: the round that is being run is ended and judged, what is known by then is shown, and the service is given back as it was. */
final class Interruption {

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean asked;

    static Interruption awaited() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::ask, "interrupted"));
        return interruption;
    }

    private void ask() {
        asked = true;
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked;
    }

    /** The JVM may end. */
    void isOver() {
        over.countDown();
    }
}
