package org.rsp.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;

/** Lets contenders run in turns: once to warm up, then round after round, so that whatever else the machine does meets all of them. */
final class Turns {

    private final int rounds;
    private final int seconds;
    private final Screen screen;

    Turns(int rounds, int seconds, Screen screen) {
        this.rounds = rounds;
        this.seconds = seconds;
        this.screen = screen;
    }

    Rounds run(String what, List<Contender> contenders) {
        screen.say("  " + what);
        for (Contender contender : contenders) {
            checked(contender, contender.slice().apply(Math.max(1, seconds / 2)));
        }
        Map<String, List<Slice>> slices = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                slices.computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                        .add(checked(contender, contender.slice().apply(seconds)));
            }
        }
        return new Rounds(slices);
    }

    /** A benchmark of refusals is none. */
    private static Slice checked(Contender contender, Slice slice) {
        if (slice.failures() > 0) {
            throw new Refused("%s: %d of %d operations were not answered as asked."
                    .formatted(contender.name(), slice.failures(), slice.operations()));
        }
        return slice;
    }
}
