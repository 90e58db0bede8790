package org.rsp.platform.handover;

import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** An act of a feature's procedure that is a hand-over: the act of the one table, and the feature's row of it. */
public interface HandOverTransition<S extends Enum<S>> extends Transition<S> {

    HandOverAct act();

    @Override
    Row<S> row();
}
