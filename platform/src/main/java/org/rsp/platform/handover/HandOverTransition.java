package org.rsp.platform.handover;

import java.util.Optional;

/** An act of a feature's procedure that is a hand-over: the act of the one table, and the feature's row of it. */
public interface HandOverTransition<S extends Enum<S>> extends SidedTransition<S> {

    HandOverAct act();

    @Override
    default Optional<Side> side() {
        return act().side();
    }
}
