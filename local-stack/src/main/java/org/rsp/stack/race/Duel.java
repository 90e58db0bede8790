package org.rsp.stack.race;

import java.util.function.Supplier;

/** Two rivals at one moment. */
@FunctionalInterface
interface Duel<R> {

    /** Does all that comes before, undisturbed; what it returns lets the two go. */
    Supplier<R> prepare();
}
