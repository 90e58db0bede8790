package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fault comes next: each of some once, and once none, in mixed order; and then all of them again. */
final class Deck {

    private final Set<Fault> faults;
    private final Random random;
    private final List<@Nullable Fault> toCome = new ArrayList<>();

    Deck(Set<Fault> faults, Random random) {
        this.faults = faults;
        this.random = random;
    }

    /** Null where a round is left alone. */
    synchronized @Nullable Fault next() {
        if (toCome.isEmpty()) {
            toCome.addAll(faults);
            toCome.add(null);
            Collections.shuffle(toCome, random);
        }
        return toCome.removeLast();
    }

    /** There was nothing to harm: it comes next. */
    synchronized void back(Fault fault) {
        toCome.add(fault);
    }
}
