package org.rsp.stack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes, by name: Java itself knows only TERM and KILL. */
public final class Signal {

    private Signal() {}

    /** Through the shell's own kill, which is there on the smallest system; nothing happens if there is no such process. */
    public static void send(String name, long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
