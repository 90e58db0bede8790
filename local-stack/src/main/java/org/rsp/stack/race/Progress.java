package org.rsp.stack.race;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rsp.stack.Screen;

/** A line now and then for whoever waits. */
final class Progress {

    private static final Duration EACH = Duration.ofSeconds(10);

    private final Screen screen;
    private long said = System.nanoTime();

    Progress(Screen screen) {
        this.screen = screen;
    }

    void say(String what, int done, int all) {
        if (done >= all || System.nanoTime() - said > EACH.toNanos()) {
            said = System.nanoTime();
            screen.say(String.format(Locale.ROOT, "  %,d of %,d %s", done, all, what));
        }
    }

    void say(String what, int done, int all, int violations, Faults faults) {
        var harm = faults.counts().entrySet().stream()
                .map(each -> each.getValue() + " "
                        + each.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        say(what + "; " + violations + " violations; faults so far: " + harm, done, all);
    }
}
