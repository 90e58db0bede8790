package org.rsp.stack;

import java.time.Duration;
import java.util.Locale;

/** Where progress is shown, one line each. Tests give one that collects the lines. */
@FunctionalInterface
public interface Screen {

    void say(String line);

    default void ready(String what, Duration took) {
        say(String.format(Locale.ROOT, "  %-22s ready in %.1f s", what, took.toMillis() / 1000.0));
    }
}
