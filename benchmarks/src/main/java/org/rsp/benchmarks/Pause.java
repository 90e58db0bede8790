package org.rsp.benchmarks;

import org.rsp.stack.Refused;

/** Waits a little, where there is nothing that would tell when. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
